import { Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { PeopleDocument } from './people.operation.ts';
import { peopleSearch } from './people.search.ts';

type Row = PeopleQuery['people']['edges'][number]['node'];

/** The hotline's professional contacts; those without a name are kept by role. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { label } = useLabel();
  const { q, stale } = useSearch({ from: '/signed-in/people' });
  const navigate = useNavigate({ from: '/people' });
  const list = usePages(PeopleDocument, { search: q ?? null, filter: stale ? { stale } : null }, (data) => data.people);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'name',
        header: label('personColumn', 'NAME'),
        primary: true,
        cell: ({ id, name, roleTitle }) => (
          <RouterAnchor to="/people/$personId" params={{ personId: id }}>
            {name ?? roleTitle}
          </RouterAnchor>
        ),
      },
      {
        id: 'role',
        header: label('personColumn', 'ROLE'),
        cell: ({ name, roleTitle }) => (name ? roleTitle : t('roleOnly')),
      },
      {
        id: 'organisation',
        header: label('personColumn', 'ORGANISATION'),
        cell: ({ organisation }) => organisation?.name ?? null,
      },
      { id: 'email', header: label('personColumn', 'EMAIL'), optional: true, cell: ({ email }) => email ?? null },
      {
        id: 'phone',
        header: label('personColumn', 'PHONE'),
        optional: true,
        hidden: true,
        cell: ({ phone }) => phone ?? null,
      },
      {
        id: 'confirmed',
        header: label('personColumn', 'CONFIRMED'),
        optional: true,
        cell: ({ lastConfirmedOn, stale: old }) => (
          <Group gap="xs" wrap="nowrap">
            {lastConfirmedOn && format.date(lastConfirmedOn)}
            {old && <StateBadge tone="attention" label={t('toConfirm')} hint={t('staleHint')} />}
          </Group>
        ),
      },
    ],
    [t, format, label],
  );
  const set = (next: { q?: string | undefined; stale?: true | undefined }) =>
    void navigate({ search: (old) => peopleSearch({ ...old, ...next }), replace: true });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FacetBar
        search={{ value: q ?? '', onChange: (text) => set({ q: text || undefined }), label: t('searchLabel') }}
        facets={[]}
        chosen={{}}
        onChange={() => undefined}
        switches={[
          {
            id: 'stale',
            label: t('toConfirm'),
            on: stale ?? false,
            onChange: (on) => set({ stale: on || undefined }),
          },
        ]}
        onClear={() => set({ q: undefined, stale: undefined })}
      />
      <DataTable
        label={t('title')}
        memory="people"
        exported={{ name: 'PEOPLE', search: q, ...(stale && { filter: { stale } }) }}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={({ id }) => void navigate({ to: '/people/$personId', params: { personId: id } })}
        total={list.first?.people.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            acts={<RouterButton to="/partnerships">{t('toPartnerships')}</RouterButton>}
          />
        }
      />
    </Page>
  );
}
