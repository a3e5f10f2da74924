import { partnershipGroupings, viewLayouts } from '@alongside/domain';
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../../lib/acts.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useListView } from '../../../lib/views/use-list-view.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FacetBar } from '../../../ui/facet-bar.tsx';
import { Page } from '../../../ui/page.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { useTableMemory } from '../../../ui/table/use-table-memory.ts';
import { ViewBar } from '../../../ui/views/view-bar.tsx';
import { type PartnershipListSearch, partnershipListSearch, partnershipOrders } from '../partnership.search.ts';
import { listFilter, withoutFilters } from './list-filter.ts';
import { GroupedTable, PartnershipTable } from './partnership-table.tsx';
import { usePartnershipColumns } from './use-partnership-columns.tsx';
import { chosenFacets, facetChange, usePartnershipFacets } from './use-partnership-facets.ts';

/** Loaded when somebody first asks for it: dragging has its weight. */
const Board = lazy(async () => ({ default: (await import('../board/board.tsx')).Board }));

/** Days without anything logged after which a partnership counts as quiet: the cadence of an active one. */
const quietAfter = 90;

/** The hotline's partnerships; for the secretariat those that hotlines share with it. */
export function PartnershipListPage() {
  const { t } = useTranslation('partnerships');
  const { can, hotline } = useViewer();
  const acts = useActs();
  const navigate = useNavigate({ from: '/partnerships' });
  const view = useListView<PartnershipListSearch>({
    list: 'PARTNERSHIPS',
    search: useSearch({ from: '/signed-in/partnerships' }),
    read: partnershipListSearch,
    go: (search) => void navigate({ search, replace: true }),
  });
  const { shown, set, ready } = view;
  const columns = usePartnershipColumns();
  const settings = useTableMemory('partnerships', columns, {
    chosen: shown.columns,
    ...(view.opened && { onChoose: (chosen) => set({ columns: chosen }) }),
  });
  const clear = () => set(withoutFilters);
  const narrowed = shown.q !== undefined || Object.values(listFilter(shown)).some((value) => value !== undefined);
  const board = shown.layout === 'BOARD';
  const by = partnershipGroupings.codes.find((code) => code === shown.group);
  const table = {
    search: shown,
    set,
    ready,
    columns,
    settings,
    empty: <NoPartnership narrowed={narrowed} onClear={clear} />,
  };
  return (
    <Page
      title={t('title')}
      lead={t(hotline ? 'lead' : 'leadNetwork')}
      act={can.startPartnership && <Button onClick={() => acts.startPartnership()}>{t('start')}</Button>}
    >
      <ViewBar view={view} allRows={t('allPartnerships')} columns={settings.visible}>
        {board ? (
          <OrderSelect value={shown.order} onChange={(order) => set({ order })} />
        ) : (
          <GroupingSelect value={by} onChange={(group) => set({ group })} />
        )}
        <LayoutSwitch board={board} onChange={(layout) => set({ layout })} />
      </ViewBar>
      <Filters search={shown} set={set} ready={ready} onClear={clear} />
      <Suspense>
        {board ? (
          <Board search={shown} ready={ready} set={set} empty={table.empty} />
        ) : by ? (
          <GroupedTable {...table} by={by} />
        ) : (
          <PartnershipTable {...table} />
        )}
      </Suspense>
    </Page>
  );
}

interface FiltersProps {
  readonly search: PartnershipListSearch;
  readonly set: (change: Partial<PartnershipListSearch>) => void;
  readonly ready: boolean;
  readonly onClear: () => void;
}

function Filters({ search, set, ready, onClear }: FiltersProps) {
  const { t } = useTranslation('partnerships');
  const { hotline } = useViewer();
  const facets = usePartnershipFacets(search, ready);
  const toggle = (id: 'mine' | 'open' | 'awaitingApproval') => ({
    id,
    label: t(`switches.${id}`),
    on: search[id] === true,
    onChange: (next: boolean) => set({ [id]: next || undefined }),
  });
  const day = (id: 'review' | 'quiet', field: 'reviewDueBy' | 'quietSince', text: string) => ({
    id,
    label: t(`switches.${id}`),
    on: search[field] !== undefined,
    onChange: (on: boolean) => set({ [field]: on ? text : undefined }),
  });
  return (
    <FacetBar
      search={{ value: search.q ?? '', onChange: (q) => set({ q: q || undefined }), label: t('searchLabel') }}
      facets={facets}
      chosen={chosenFacets(search)}
      onChange={(facet, values) => set(facetChange(facet, values))}
      switches={[
        ...(hotline ? [toggle('mine')] : []),
        toggle('open'),
        ...(search.awaitingApproval ? [toggle('awaitingApproval')] : []),
        day('review', 'reviewDueBy', 'today'),
        day('quiet', 'quietSince', `today-${quietAfter}`),
      ]}
      onClear={onClear}
    />
  );
}

interface LayoutSwitchProps {
  readonly board: boolean;
  readonly onChange: (layout: 'BOARD' | undefined) => void;
}

function LayoutSwitch({ board, onChange }: LayoutSwitchProps) {
  const { t } = useTranslation('partnerships');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('layout')}
      value={board ? 'BOARD' : 'TABLE'}
      data={viewLayouts.codes.map((value) => ({ value, label: t(`layouts.${value}`) }))}
      onChange={(value) => onChange(value === 'BOARD' ? 'BOARD' : undefined)}
    />
  );
}

interface OrderSelectProps {
  readonly value: PartnershipListSearch['order'];
  readonly onChange: (order: PartnershipListSearch['order']) => void;
}

/** The order inside the columns of the board; a table is ordered by its headings. */
function OrderSelect({ value, onChange }: OrderSelectProps) {
  const { t } = useTranslation('partnerships');
  return (
    <NativeSelect
      size="xs"
      aria-label={t('orderBy')}
      value={value ?? 'UPDATED'}
      data={partnershipOrders
        .filter((order) => order !== 'STAGE')
        .map((order) => ({ value: order, label: t(`orders.${order}`) }))}
      onChange={({ currentTarget }) => onChange(partnershipOrders.find((order) => order === currentTarget.value))}
    />
  );
}

interface GroupingSelectProps {
  readonly value: string | undefined;
  readonly onChange: (group: string | undefined) => void;
}

function GroupingSelect({ value, onChange }: GroupingSelectProps) {
  const { t } = useTranslation('partnerships');
  const { options } = useLabel();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('groupBy')}
      value={value ?? ''}
      data={[
        { value: '', label: t('ungrouped') },
        ...options('grouping').map((option) => ({ ...option, label: t('groupedBy', { what: option.label }) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}

/** Nothing to show: because of the filters, or because there is nothing yet. */
function NoPartnership({ narrowed, onClear }: { readonly narrowed: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation('partnerships');
  return (
    <EmptyState
      title={t(narrowed ? 'noneMatches' : 'emptyTitle')}
      text={t(narrowed ? 'noneMatchesText' : 'emptyText')}
      acts={
        narrowed ? (
          <Button variant="default" onClick={onClear}>
            {t('clear')}
          </Button>
        ) : (
          <RouterButton to="/initiatives">{t('findInitiative')}</RouterButton>
        )
      }
    />
  );
}
