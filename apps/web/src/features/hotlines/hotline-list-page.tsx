import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HotlineListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { HotlineListDocument } from './hotline-list.operation.ts';

type Row = HotlineListQuery['hotlines']['edges'][number]['node'];

/** The network's hotlines, as far as the sources name them. */
export function HotlineListPage() {
  const { t } = useTranslation('hotlines');
  const format = useFormat();
  const { label } = useLabel();
  const { q } = useSearch({ from: '/signed-in/hotlines' });
  const navigate = useNavigate({ from: '/hotlines' });
  const list = usePages(HotlineListDocument, { search: q ?? null }, (data) => data.hotlines);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'name',
        header: label('hotlineColumn', 'NAME'),
        primary: true,
        width: 'wide',
        cell: ({ id, name }) => (
          <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: id }}>
            {name}
          </RouterAnchor>
        ),
      },
      {
        id: 'country',
        header: label('hotlineColumn', 'COUNTRY'),
        cell: ({ country }) => country && format.country(country.code),
      },
      {
        id: 'organisation',
        header: label('hotlineColumn', 'ORGANISATION'),
        optional: true,
        cell: ({ organisation }) => organisation?.name ?? null,
      },
      {
        id: 'helpline',
        header: label('hotlineColumn', 'HELPLINE'),
        optional: true,
        cell: ({ helpline }) => helpline ?? null,
      },
    ],
    [label, format],
  );
  const search = (text: string) => void navigate({ search: text ? { q: text } : {}, replace: true });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FacetBar
        search={{ value: q ?? '', onChange: search, label: t('searchLabel') }}
        facets={[]}
        chosen={{}}
        onChange={() => undefined}
        onClear={() => search('')}
      />
      <DataTable
        label={t('title')}
        memory="hotlines"
        exported={{ name: 'HOTLINES', search: q }}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={({ id }) => void navigate({ to: '/hotlines/$hotlineId', params: { hotlineId: id } })}
        total={list.first?.hotlines.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={<EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      />
    </Page>
  );
}
