import type { PartnershipGrouping } from '@alongside/domain';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages, useRead } from '../../../lib/query.ts';
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx';
import { RowGroupBody } from '../../../ui/table/row-group.tsx';
import type { RowActs } from '../../../ui/table/table-row.tsx';
import { type PartnershipListSearch, partnershipOrders } from '../partnership.search.ts';
import { listFilter, pastDay } from './list-filter.ts';
import {
  PartnershipGroupRowsDocument,
  PartnershipGroupsDocument,
  PartnershipListDocument,
} from './partnership-list.operation.ts';
import { useGroups } from './use-group-label.ts';
import type { PartnershipRow } from './use-partnership-columns.tsx';

const newestFirst = new Set<string>(['UPDATED', 'LAST_COLLABORATION']);

export interface PartnershipTableProps
  extends Pick<DataTableProps<PartnershipRow>, 'columns' | 'settings' | 'selection' | 'tools'> {
  readonly search: PartnershipListSearch;
  readonly set: (change: Partial<PartnershipListSearch>) => void;
  /** False while it is not known yet which rows to ask for. */
  readonly ready: boolean;
  readonly empty: ReactNode;
}

/** What every table of partnerships has in common: names, order, the way into the record. */
function useTable({ search, set, columns, settings, selection, tools, empty }: PartnershipTableProps) {
  const { t } = useTranslation('partnerships');
  const navigate = useNavigate();
  const order = search.order ?? 'UPDATED';
  return {
    label: t('title'),
    columns,
    empty,
    rowKey: (row: PartnershipRow) => row.id,
    nameOf: (row: PartnershipRow) => row.initiative.name,
    onOpen: (row: PartnershipRow) =>
      void navigate({ to: '/partnerships/$partnershipId', params: { partnershipId: row.id } }),
    sort: { column: order, direction: newestFirst.has(order) ? 'descending' : 'ascending' },
    onSort: (column: string) =>
      set({ order: partnershipOrders.find((known) => known === column && known !== search.order) }),
    ...(settings && { settings }),
    ...(selection && { selection }),
    exported: { name: 'PARTNERSHIPS' as const, search: search.q, filter: listFilter(search), order },
    tools,
  } as const;
}

const variables = (search: PartnershipListSearch) => ({ search: search.q ?? null, filter: listFilter(search) });

/** Partnerships as rows. */
export function PartnershipTable(props: PartnershipTableProps) {
  const { search, ready } = props;
  const table = useTable(props);
  const list = usePages(
    PartnershipListDocument,
    { ...variables(search), order: search.order ?? 'UPDATED', on: pastDay(search) ?? null },
    (data) => data.partnerships,
    { enabled: ready },
  );
  return (
    <DataTable
      {...table}
      rows={list.rows}
      loading={list.isPending}
      error={list.error}
      onRetry={() => void list.refetch()}
      total={list.first?.partnerships.totalCount}
      more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
    />
  );
}

/** Rows that open groups show at first; beyond them the reader sees the counts and chooses. */
const rowsAtFirst = 40;

/** How many groups, from the first on, stand open at first. */
function openAtFirst(groups: readonly { readonly count: number }[]): number {
  let rows = 0;
  for (const [place, { count }] of groups.entries()) {
    rows += count;
    if (rows > rowsAtFirst) return Math.max(1, place);
  }
  return groups.length;
}

/** Partnerships in groups, each with its count; a group asks for its rows when it is opened. */
export function GroupedTable({ by, ...props }: PartnershipTableProps & { readonly by: PartnershipGrouping }) {
  const { search, ready } = props;
  const table = useTable(props);
  const { labelOf, inOrder } = useGroups(by);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const answer = useRead(PartnershipGroupsDocument, { ...variables(search), by }, { enabled: ready });
  const groups = inOrder(answer.data?.partnerships.groups ?? []);
  const opened = openAtFirst(groups);
  const turn = (key: string) =>
    setTurned((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const bodies = (acts: RowActs<PartnershipRow>) =>
    groups.map(({ key, count }, place) => (
      <GroupRows
        key={`${by}:${key}`}
        by={by}
        search={search}
        acts={acts}
        group={{
          key,
          count,
          label: labelOf(key),
          open: place < opened !== turned.has(key),
          onToggle: () => turn(key),
        }}
      />
    ));
  return (
    <DataTable
      {...table}
      rows={[]}
      groups={{ first: groups[0]?.key, bodies }}
      loading={answer.isPending}
      error={answer.error}
      onRetry={() => void answer.refetch()}
      total={answer.data?.partnerships.totalCount}
    />
  );
}

interface GroupRowsProps {
  readonly by: PartnershipGrouping;
  readonly search: PartnershipListSearch;
  readonly acts: RowActs<PartnershipRow>;
  readonly group: Parameters<typeof RowGroupBody>[0]['group'];
}

const noRows = { edges: [], pageInfo: { hasNextPage: false } };

function GroupRows({ by, search, acts, group }: GroupRowsProps) {
  const page = usePages(
    PartnershipGroupRowsDocument,
    { ...variables(search), order: search.order ?? 'UPDATED', on: pastDay(search) ?? null, by, keys: [group.key] },
    (data) => data.partnerships.groups[0]?.page ?? noRows,
    { enabled: group.open },
  );
  return (
    <RowGroupBody
      group={group}
      acts={acts}
      rows={page.rows}
      loading={page.isPending}
      more={page.hasNextPage ? { load: () => void page.fetchNextPage(), loading: page.isFetchingNextPage } : undefined}
    />
  );
}
