import type { ListTable, ViewDefinition } from '@alongside/domain';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';

interface DemoView extends Partial<Omit<ViewDefinition, 'filters'>> {
  readonly key: string;
  readonly name: string;
  readonly list: ListTable;
  readonly by: string;
  /** Null for the secretariat's. */
  readonly hotline: string | null;
  readonly shared: boolean;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Views that people at work would save: what the team looks at together, and what somebody keeps for the own desk. */
const views: readonly DemoView[] = [
  {
    key: 'look-at',
    name: 'To look at this week',
    list: 'PARTNERSHIPS',
    by: 'manager',
    hotline: 'northland',
    shared: true,
    filters: { health: ['DORMANT', 'AT_RISK', 'NEEDS_ATTENTION'], open: ['true'] },
    order: 'HEALTH',
    grouping: 'OWNER',
  },
  {
    key: 'reviews',
    name: 'Reviews of the next 60 days',
    list: 'PARTNERSHIPS',
    by: 'manager',
    hotline: 'northland',
    shared: true,
    filters: { reviewDueBy: ['today+60'], open: ['true'] },
    order: 'NEXT_REVIEW',
    columns: ['HEALTH', 'owner', 'LAST_COLLABORATION', 'NEXT_REVIEW'],
  },
  {
    key: 'three-months-ago',
    name: 'Board three months ago',
    list: 'PARTNERSHIPS',
    by: 'manager',
    hotline: 'northland',
    shared: true,
    filters: { on: ['today-90'] },
    layout: 'BOARD',
  },
  {
    key: 'mine',
    name: 'My own, quiet ones first',
    list: 'PARTNERSHIPS',
    by: 'coordinator',
    hotline: 'northland',
    shared: false,
    filters: { mine: ['true'], quietSince: ['today-90'] },
    order: 'LAST_COLLABORATION',
  },
  {
    key: 'network-risk',
    name: 'At risk or asleep, by stage',
    list: 'PARTNERSHIPS',
    by: 'secretariat',
    hotline: null,
    shared: true,
    filters: { health: ['DORMANT', 'AT_RISK'], open: ['true'] },
    order: 'HEALTH',
    grouping: 'STAGE',
  },
  {
    key: 'to-confirm',
    name: 'To confirm, with doubts',
    list: 'INITIATIVES',
    by: 'secretariat',
    hotline: null,
    shared: true,
    filters: { stale: ['true'], doubted: ['true'] },
    order: 'UPDATED',
  },
];

export const viewRows = (calendar: DemoCalendar): Rows => [
  [
    'saved_views',
    views.map(
      ({ key, name, list, by, hotline, shared, filters, order, columns, grouping, layout }): Row => ({
        hotline_id: hotline && demoId('hotline', hotline),
        id: demoId('view', key),
        list,
        name,
        shared,
        search: null,
        filters: Object.entries(filters).map(([field, values]) => ({ field, values })),
        sort_order: order ?? null,
        columns: columns ?? null,
        grouping_key: grouping ?? null,
        layout: layout ?? 'TABLE',
        version: 1,
        created_by: demoId('user', by),
        created_at: calendar.at(40),
        updated_at: calendar.at(40),
      }),
    ),
  ],
];
