import { openStages } from '@alongside/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { pagedRows } from '../../ui/table/paged-rows.ts';
import { DirectoryDocument } from './directory.operation.ts';
import { directorySearch } from './directory.search.ts';

type Row = DirectoryQuery['directory']['edges'][number]['node'];

function useDirectoryColumns(): Column<Row>[] {
  const { t } = useTranslation('directory');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'initiative',
        header: t('initiative'),
        primary: true,
        cell: ({ initiative }) => (
          <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative.id }}>
            {initiative.name}
          </RouterAnchor>
        ),
      },
      {
        id: 'hotline',
        header: t('hotline'),
        cell: ({ hotline }) => (
          <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: hotline.id }}>
            {hotline.name}
          </RouterAnchor>
        ),
      },
      { id: 'stage', header: t('stage'), width: 'narrow', cell: ({ stage }) => label('stage', stage) },
      {
        id: 'intensity',
        header: t('intensity'),
        optional: true,
        cell: ({ intensity }) => intensity && label('intensity', intensity),
      },
      {
        id: 'kinds',
        header: t('kinds'),
        optional: true,
        cell: ({ kinds }) => format.list(kinds.map((kind) => label('engagementKind', kind))),
      },
      { id: 'since', header: t('since'), width: 'narrow', cell: ({ since }) => since && format.date(since) },
    ],
    [t, label, format],
  );
}

/** Who already works with whom, as far as hotlines share it with the whole network. */
export function DirectoryPartnerships() {
  const { t } = useTranslation('directory');
  const { label } = useLabel();
  const { stage } = useSearch({ from: '/signed-in/directory' });
  const navigate = useNavigate({ from: '/directory' });
  const columns = useDirectoryColumns();
  const list = usePages(DirectoryDocument, { filter: stage ? { stage } : null }, (data) => data.directory);
  const choose = (values: readonly string[]) =>
    void navigate({ search: directorySearch({ stage: values }), replace: true });
  return (
    <>
      <FacetBar
        facets={[
          {
            id: 'stage',
            label: t('stage'),
            options: openStages.map((code) => ({ value: code, label: label('stage', code) })),
          },
        ]}
        chosen={{ stage }}
        onChange={(_, values) => choose(values)}
        onClear={() => choose([])}
      />
      <DataTable
        label={t('title')}
        memory="directory"
        columns={columns}
        {...pagedRows(list, list.first?.directory.totalCount)}
        rowKey={({ hotline, initiative }) => `${hotline.id} ${initiative.id}`}
        empty={
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            acts={<RouterButton to="/initiatives">{t('toInitiatives')}</RouterButton>}
          />
        }
      />
    </>
  );
}
