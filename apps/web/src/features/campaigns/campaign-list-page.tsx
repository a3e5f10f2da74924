import { dayOf } from '@alongside/domain';
import { Button, Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useListView } from '../../lib/views/use-list-view.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { useTableMemory } from '../../ui/table/use-table-memory.ts';
import { ViewBar } from '../../ui/views/view-bar.tsx';
import { CampaignListDocument } from './campaign-list.operation.ts';
import { type CampaignListSearch, campaignListSearch, campaignOrders } from './campaign-list.search.ts';
import { StartCampaignDialog } from './start-campaign-dialog.tsx';
import { useCampaignColumns } from './use-campaign-columns.tsx';
import { facetIds, useCampaignFacets } from './use-campaign-facets.ts';

const filterOf = ({ goesLiveBy, ...search }: CampaignListSearch) => {
  const { phase, theme, audience, country, language, mine, awaitsUs } = search;
  const day = goesLiveBy && dayOf(goesLiveBy, today());
  return { phase, theme, audience, country, language, mine, awaitsUs, goesLiveBy: day };
};

/** Every filter of the address unset. */
const nothing = Object.fromEntries(Object.keys(filterOf({})).map((field) => [field, undefined]));

const falling = new Set<string>(['UPDATED']);

/** What the network tells the public together, narrowed by search and facets that live in the address. */
export function CampaignListPage() {
  const { t } = useTranslation('campaigns');
  const { can, hotline } = useViewer();
  const navigate = useNavigate({ from: '/campaigns' });
  const view = useListView<CampaignListSearch>({
    list: 'CAMPAIGNS',
    search: useSearch({ from: '/signed-in/campaigns' }),
    read: campaignListSearch,
    go: (next) => void navigate({ search: next, replace: true }),
  });
  const search = view.shown;
  const { set } = view;
  const clear = () => set({ q: undefined, ...nothing });
  const columns = useCampaignColumns();
  const settings = useTableMemory('campaigns', columns, {
    chosen: search.columns,
    ...(view.opened && { onChoose: (chosen) => set({ columns: chosen }) }),
  });
  const order = search.order ?? 'UPDATED';
  const list = usePages(
    CampaignListDocument,
    { search: search.q ?? null, filter: filterOf(search), order },
    (data) => data.campaigns,
    { enabled: view.ready },
  );
  const facets = useCampaignFacets(list.first?.campaigns.facets, search);
  const flag = (id: 'mine' | 'awaitsUs') => ({
    id,
    label: t(`switches.${id}`),
    on: search[id] === true,
    onChange: (on: boolean) => set({ [id]: on || undefined }),
  });
  const start = can.startCampaign && <Button onClick={() => set({ start: true })}>{t('start')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead.text')} act={start}>
      <ViewBar view={view} allRows={t('all')} columns={settings.visible} />
      <FacetBar
        search={{ value: search.q ?? '', onChange: (q) => set({ q: q || undefined }), label: t('searchLabel') }}
        facets={facets}
        chosen={Object.fromEntries(facetIds.map((id) => [id, search[id]]))}
        onChange={(id, values) => set({ [id]: values.length > 0 ? values : undefined })}
        switches={[
          flag('mine'),
          ...(hotline ? [flag('awaitsUs')] : []),
          {
            id: 'goesLiveBy',
            label: t('switches.goesLiveBy'),
            on: search.goesLiveBy !== undefined,
            onChange: (on) => set({ goesLiveBy: on ? 'today+30' : undefined }),
          },
        ]}
        onClear={clear}
      />
      <DataTable
        label={t('title')}
        settings={settings}
        exported={{ name: 'CAMPAIGNS', search: search.q, filter: filterOf(search), order }}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={(row) => void navigate({ to: '/campaigns/$campaignId', params: { campaignId: row.id }, search: {} })}
        sort={{ column: order, direction: falling.has(order) ? 'descending' : 'ascending' }}
        onSort={(column) => set({ order: campaignOrders.find((known) => known === column) })}
        total={list.first?.campaigns.totalCount}
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
                {start}
              </Group>
            }
          />
        }
      />
      {search.start && <StartCampaignDialog onClose={() => set({ start: undefined })} />}
    </Page>
  );
}
