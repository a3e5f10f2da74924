import { Button, Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useListView } from '../../lib/views/use-list-view.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { useTableMemory } from '../../ui/table/use-table-memory.ts';
import { ViewBar } from '../../ui/views/view-bar.tsx';
import { InitiativeListDocument } from './initiative-list.operation.ts';
import { type InitiativeListSearch, initiativeListSearch } from './initiative-list.search.ts';
import { InitiativePeek } from './initiative-peek.tsx';
import { useInitiativeColumns } from './use-initiative-columns.tsx';
import { facetIds, useInitiativeFacets } from './use-initiative-facets.ts';

const filterOf = (search: InitiativeListSearch) => {
  const { country, level, service, audience, access, language, mode, status, stale, doubted, mine } = search;
  return { country, level, service, audience, access, language, mode, status, stale, doubted, mine };
};

/** Every filter of the address unset. */
const nothing = Object.fromEntries(Object.keys(filterOf({})).map((field) => [field, undefined]));

/** Who is out there: every initiative of the registry, narrowed by search and facets that live in the address. */
export function InitiativeListPage() {
  const { t } = useTranslation('initiatives');
  const { can, hotline } = useViewer();
  const navigate = useNavigate({ from: '/initiatives' });
  const view = useListView<InitiativeListSearch>({
    list: 'INITIATIVES',
    search: useSearch({ from: '/signed-in/initiatives' }),
    read: initiativeListSearch,
    go: (next) => void navigate({ search: next, replace: true }),
  });
  const search = view.shown;
  const set = (change: Partial<InitiativeListSearch>) => view.set({ peek: undefined, ...change });
  const clear = () => set({ q: undefined, ...nothing });
  const columns = useInitiativeColumns();
  const settings = useTableMemory('initiatives', columns, {
    chosen: search.columns,
    ...(view.opened && { onChoose: (chosen) => set({ columns: chosen }) }),
  });
  const list = usePages(
    InitiativeListDocument,
    { search: search.q ?? null, filter: filterOf(search), order: search.order ?? null },
    (data) => data.initiatives,
    { enabled: view.ready },
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
      lead={
        <>
          {t('lead')} <RouterAnchor to="/directory">{t('toDirectory')}</RouterAnchor>
        </>
      }
      act={propose && <RouterButton to="/initiatives/new">{t(can.editRegistry ? 'add' : 'propose')}</RouterButton>}
    >
      <ViewBar view={view} allRows={t('all')} columns={settings.visible} />
      <FacetBar
        search={{ value: search.q ?? '', onChange: (q) => set({ q: q || undefined }), label: t('searchLabel') }}
        facets={facets}
        chosen={Object.fromEntries(facetIds.map((id) => [id, search[id]]))}
        onChange={(id, values) => set({ [id]: values.length > 0 ? values : undefined })}
        switches={[...(hotline ? [flag('mine')] : []), flag('stale'), flag('doubted')]}
        onClear={clear}
      />
      <DataTable
        label={t('title')}
        settings={settings}
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
                <Button variant="default" onClick={clear}>
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
