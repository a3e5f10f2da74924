import { Button, Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { InitiativeListDocument } from './initiative-list.operation.ts';
import type { InitiativeListSearch } from './initiative-list.search.ts';
import { InitiativePeek } from './initiative-peek.tsx';
import { useInitiativeColumns } from './use-initiative-columns.tsx';
import { facetIds, useInitiativeFacets } from './use-initiative-facets.ts';

const filterOf = (search: InitiativeListSearch) => {
  const { q: _q, order: _order, peek: _peek, ...filter } = search;
  return filter;
};

/** Who is out there: every initiative of the registry, narrowed by search and facets that live in the address. */
export function InitiativeListPage() {
  const { t } = useTranslation('initiatives');
  const { can, hotline } = useViewer();
  const search = useSearch({ from: '/signed-in/initiatives' });
  const navigate = useNavigate({ from: '/initiatives' });
  const set = (change: Partial<InitiativeListSearch>) =>
    void navigate({ search: (old) => ({ ...old, peek: undefined, ...change }), replace: true });
  const columns = useInitiativeColumns();
  const list = usePages(
    InitiativeListDocument,
    { search: search.q ?? null, filter: filterOf(search), order: search.order ?? null },
    (data) => data.initiatives,
  );
  const facets = useInitiativeFacets(list.first?.initiatives.facets, search);
  const flag = (id: 'stale' | 'doubted' | 'mine') => ({
    id,
    label: t(`switches.${id}`),
    on: search[id] === true,
    onChange: (on: boolean) => set({ [id]: on || undefined }),
  });
  const peeked = list.rows.find(({ id }) => id === search.peek);
  const propose = can.proposeInitiative || can.editRegistry;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      act={propose && <RouterButton to="/initiatives/new">{t(can.editRegistry ? 'add' : 'propose')}</RouterButton>}
    >
      <FacetBar
        search={{ value: search.q ?? '', onChange: (q) => set({ q: q || undefined }), label: t('searchLabel') }}
        facets={facets}
        chosen={Object.fromEntries(facetIds.map((id) => [id, search[id]]))}
        onChange={(id, values) => set({ [id]: values.length > 0 ? values : undefined })}
        switches={[...(hotline ? [flag('mine')] : []), flag('stale'), flag('doubted')]}
        onClear={() => void navigate({ search: {}, replace: true })}
      />
      <DataTable
        label={t('title')}
        memory="initiatives"
        exported={{ name: 'INITIATIVES', search: search.q, filter: filterOf(search), order: search.order }}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={(row) => void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: row.id } })}
        onPeek={(row) => set({ peek: row.id === search.peek ? undefined : row.id })}
        peeked={search.peek}
        {...(search.q && !search.order ? {} : { sort: { column: search.order ?? 'NAME', direction: 'ascending' } })}
        onSort={(column) => set({ order: column === 'NAME' && search.order !== 'NAME' ? 'NAME' : undefined })}
        total={list.first?.initiatives.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            acts={
              <Group>
                <Button variant="default" onClick={() => void navigate({ search: {}, replace: true })}>
                  {t('clear')}
                </Button>
                {propose && (
                  <RouterButton to="/initiatives/new">{t(can.editRegistry ? 'add' : 'propose')}</RouterButton>
                )}
              </Group>
            }
          />
        }
      />
      {peeked && <InitiativePeek row={peeked} onClose={() => set({ peek: undefined })} />}
    </Page>
  );
}
