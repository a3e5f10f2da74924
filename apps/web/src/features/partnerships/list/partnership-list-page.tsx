import { partnershipGroupings } from '@alongside/domain';
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../../lib/acts.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useListView } from '../../../lib/views/use-list-view.ts';
import { AsOfMark, AsOfPicker } from '../../../ui/as-of.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../../ui/router-link.tsx';
import { useSelection } from '../../../ui/table/selection.ts';
import { useTableMemory } from '../../../ui/table/use-table-memory.ts';
import { ViewBar } from '../../../ui/views/view-bar.tsx';
import { type PartnershipListSearch, partnershipListSearch } from '../partnership.search.ts';
import { SelectionBar } from '../selection/selection-bar.tsx';
import { GroupingSelect, LayoutSwitch, OrderSelect } from './list-controls.tsx';
import { isNarrowed, listFilter, pastDay, withoutFilters } from './list-filter.ts';
import { Filters } from './list-filters.tsx';
import { GroupedTable, PartnershipTable } from './partnership-table.tsx';
import { usePartnershipColumns } from './use-partnership-columns.tsx';

/** Loaded when somebody first asks for it: dragging has its weight. */
const Board = lazy(async () => ({ default: (await import('../board/board.tsx')).Board }));

/** The hotline's partnerships; for the secretariat those that hotlines share with it. */
export function PartnershipListPage() {
  const { t } = useTranslation(['partnerships', 'groups']);
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
  const past = pastDay(shown);
  const columns = usePartnershipColumns(past);
  const settings = useTableMemory('partnerships', columns, {
    chosen: shown.columns,
    ...(view.opened && { onChoose: (chosen) => set({ columns: chosen }) }),
  });
  const clear = () => set(withoutFilters);
  const goTo = (on: string | undefined) => set({ on });
  const board = shown.layout === 'BOARD';
  const by = partnershipGroupings.codes.find((code) => code === shown.group);
  const selection = useSelectionOf(shown);
  const table = {
    search: shown,
    set,
    ready,
    columns,
    settings,
    // What was is not acted upon.
    ...(can.startPartnership && !past && { selection }),
    empty: <NoPartnership narrowed={isNarrowed(shown)} past={past !== undefined} onClear={clear} />,
  };
  return (
    <Page
      title={t('title')}
      lead={
        hotline ? (
          <>
            {t('lead')} <RouterAnchor to="/working-groups">{t('groups:title')}</RouterAnchor>
          </>
        ) : (
          t('leadNetwork')
        )
      }
      act={can.startPartnership && <Button onClick={() => acts.startPartnership()}>{t('start')}</Button>}
    >
      <ViewBar view={view} allRows={t('allPartnerships')} columns={settings.visible}>
        {board ? (
          <OrderSelect value={shown.order} onChange={(order) => set({ order })} />
        ) : (
          <GroupingSelect value={by} onChange={(group) => set({ group })} />
        )}
        <AsOfPicker day={past} onChange={goTo} hint={t('asOf.hint')} />
        <LayoutSwitch board={board} onChange={(layout) => set({ layout })} />
      </ViewBar>
      <Filters search={shown} set={set} ready={ready} onClear={clear} />
      <AsOfMark day={past} onChange={goTo} meaning={t('asOf.meaning')} />
      <Suspense>
        {board ? (
          <Board search={shown} ready={ready} set={set} empty={table.empty} />
        ) : by ? (
          <GroupedTable {...table} by={by} />
        ) : (
          <PartnershipTable {...table} />
        )}
      </Suspense>
      {!board && !past && <SelectionBar selection={selection} search={shown} />}
    </Page>
  );
}

/** What the reader has selected; other filters show other rows, so they end it. */
function useSelectionOf(search: PartnershipListSearch) {
  const selection = useSelection();
  const { clear } = selection;
  const rows = JSON.stringify([search.q, listFilter(search)]);
  const shown = useRef(rows);
  useEffect(() => {
    if (shown.current !== rows) clear();
    shown.current = rows;
  }, [rows, clear]);
  return selection;
}

interface NoPartnershipProps {
  readonly narrowed: boolean;
  /** A past day is shown. */
  readonly past: boolean;
  readonly onClear: () => void;
}

/** Nothing to show: because of the filters, because none had begun by that day, or because there is nothing yet. */
function NoPartnership({ narrowed, past, onClear }: NoPartnershipProps) {
  const { t } = useTranslation('partnerships');
  if (past && !narrowed) return <EmptyState title={t('asOf.noneTitle')} text={t('asOf.noneText')} />;
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
