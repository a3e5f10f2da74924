import { Button, Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { CampaignListDocument } from './campaign-list.operation.ts';
import { type CampaignListSearch, campaignOrders } from './campaign-list.search.ts';
import { StartCampaignDialog } from './start-campaign-dialog.tsx';
import { useCampaignColumns } from './use-campaign-columns.tsx';
import { facetIds, useCampaignFacets } from './use-campaign-facets.ts';

const filterOf = ({ phase, theme, audience, country, language, mine, awaitsUs }: CampaignListSearch) => ({
  phase,
  theme,
  audience,
  country,
  language,
  mine,
  awaitsUs,
});

/** Every filter of the address unset. */
const nothing = Object.fromEntries(Object.keys(filterOf({})).map((field) => [field, undefined]));

const falling = new Set<string>(['UPDATED']);

/** What the network tells the public together, narrowed by search and facets that live in the address. */
export function CampaignListPage() {
  const { t } = useTranslation('campaigns');
  const { can, hotline } = useViewer();
  const search = useSearch({ from: '/signed-in/campaigns' });
  const navigate = useNavigate({ from: '/campaigns' });
  const set = (change: Partial<CampaignListSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  const clear = () => set({ q: undefined, ...nothing });
  const columns = useCampaignColumns();
  const order = search.order ?? 'UPDATED';
  const list = usePages(
    CampaignListDocument,
    { search: search.q ?? null, filter: filterOf(search), order },
    (data) => data.campaigns,
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
      <FacetBar
        search={{ value: search.q ?? '', onChange: (q) => set({ q: q || undefined }), label: t('searchLabel') }}
        facets={facets}
        chosen={Object.fromEntries(facetIds.map((id) => [id, search[id]]))}
        onChange={(id, values) => set({ [id]: values.length > 0 ? values : undefined })}
        switches={[flag('mine'), ...(hotline ? [flag('awaitsUs')] : [])]}
        onClear={clear}
      />
      <DataTable
        label={t('title')}
        memory="campaigns"
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
