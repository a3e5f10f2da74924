import { addDays } from '@alongside/shared';
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { usePages } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { type PartnershipListSearch, partnershipOrders } from './partnership.search.ts';
import { PartnershipListDocument } from './partnership-list.operation.ts';
import { usePartnershipColumns } from './use-partnership-columns.tsx';

/** Days without anything logged after which a partnership counts as quiet: the cadence of an active one. */
const quietAfter = 90;
const newestFirst = new Set<string>(['UPDATED', 'LAST_COLLABORATION']);

const filterOf = ({ q: _q, order: _order, ...filter }: PartnershipListSearch) => filter;

/** The hotline's partnerships; for the secretariat those that hotlines share with it. */
export function PartnershipListPage() {
  const { t } = useTranslation('partnerships');
  const { options } = useLabel();
  const { can, hotline } = useViewer();
  const acts = useActs();
  const search = useSearch({ from: '/signed-in/partnerships' });
  const navigate = useNavigate({ from: '/partnerships' });
  const set = (change: Partial<PartnershipListSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const columns = usePartnershipColumns();
  const list = usePages(
    PartnershipListDocument,
    { search: search.q ?? null, filter: filterOf(search), order: search.order ?? 'UPDATED' },
    (data) => data.partnerships,
  );
  const narrowed = Object.values(filterOf(search)).some((value) => value !== undefined) || search.q !== undefined;
  const start = can.startPartnership && <Button onClick={() => acts.startPartnership()}>{t('start')}</Button>;
  const order = search.order ?? 'UPDATED';
  const toggle = (id: 'mine' | 'open', on = search[id] === true) => ({
    id,
    label: t(`switches.${id}`),
    on,
    onChange: (next: boolean) => set({ [id]: next || undefined }),
  });
  return (
    <Page title={t('title')} lead={t(hotline ? 'lead' : 'leadNetwork')} act={start}>
      <FacetBar
        search={{ value: search.q ?? '', onChange: (q) => set({ q: q || undefined }), label: t('searchLabel') }}
        facets={[{ id: 'stage', label: t('stage'), options: options('stage') }]}
        chosen={{ stage: search.stage }}
        onChange={(_facet, stage) => set({ stage: stage.length > 0 ? (stage as typeof search.stage) : undefined })}
        switches={[
          ...(hotline ? [toggle('mine')] : []),
          toggle('open'),
          {
            id: 'review',
            label: t('switches.review'),
            on: search.reviewDueBy !== undefined,
            onChange: (on) => set({ reviewDueBy: on ? today() : undefined }),
          },
          {
            id: 'quiet',
            label: t('switches.quiet'),
            on: search.quietSince !== undefined,
            onChange: (on) => set({ quietSince: on ? addDays(today(), -quietAfter) : undefined }),
          },
        ]}
        onClear={() => void navigate({ search: {}, replace: true })}
      />
      <DataTable
        label={t('title')}
        memory="partnerships"
        exported={{ name: 'PARTNERSHIPS', search: search.q, filter: filterOf(search), order }}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={(row) => void navigate({ to: '/partnerships/$partnershipId', params: { partnershipId: row.id } })}
        sort={{ column: order, direction: newestFirst.has(order) ? 'descending' : 'ascending' }}
        onSort={(column) =>
          set({ order: partnershipOrders.find((known) => known === column && known !== search.order) })
        }
        total={list.first?.partnerships.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={
          <EmptyState
            title={t(narrowed ? 'noneMatches' : 'emptyTitle')}
            text={t(narrowed ? 'noneMatchesText' : 'emptyText')}
            acts={
              narrowed ? (
                <Button variant="default" onClick={() => void navigate({ search: {}, replace: true })}>
                  {t('clear')}
                </Button>
              ) : (
                <RouterButton to="/initiatives">{t('findInitiative')}</RouterButton>
              )
            }
          />
        }
      />
    </Page>
  );
}
