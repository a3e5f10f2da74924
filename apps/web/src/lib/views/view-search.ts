import { type ListTable, listRules, type ViewDefinition } from '@alongside/domain';
import { countOf, oneOf, someOf, textOf } from '../search.ts';

/** What every list with saved views has in its address, beside its filters. Unset means the table's own choice. */
export interface ViewSearch {
  q?: string | undefined;
  order?: string | undefined;
  /** Columns shown beside the one that names the row. */
  columns?: string[] | undefined;
  group?: string | undefined;
  layout?: 'BOARD' | undefined;
  /** Id of the view that is open; `all` for none although another one is the person's default. */
  view?: string | undefined;
  /** The version of that view from which the address departs; unset while it shows the view as it was saved. */
  edited?: number | undefined;
}

/** Stands in the address for "no view". */
export const allRows = 'all';

/** Reads those parts of an address. */
export const viewSearch = (list: ListTable, search: Record<string, unknown>) => {
  const { columns, groupings, layouts } = listRules[list];
  return {
    columns: isEmptyList(search['columns']) ? [] : someOf(search, 'columns', columns),
    group: oneOf(search, 'group', groupings),
    layout: layouts.includes('BOARD') ? oneOf(search, 'layout', ['BOARD'] as const) : undefined,
    view: textOf(search, 'view'),
    edited: countOf(search, 'edited'),
  };
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** What an address shows, in the form in which views are saved. */
export function definitionOf(list: ListTable, search: ViewSearch): ViewDefinition {
  const values = search as Readonly<Record<string, unknown>>;
  return {
    search: search.q ?? null,
    filters: Object.keys(listRules[list].filters).flatMap((field) =>
      values[field] === undefined ? [] : [{ field, values: textsOf(values[field]) }],
    ),
    order: search.order ?? null,
    columns: search.columns ?? null,
    grouping: search.group ?? null,
    layout: search.layout ?? 'TABLE',
  };
}

/** The address that shows a definition, still to be read by the list's own reader. */
export function searchOfDefinition(definition: ViewDefinition): Record<string, unknown> {
  const { search, filters, order, columns, grouping, layout } = definition;
  return {
    ...Object.fromEntries(filters.map(({ field, values }) => [field, values.length === 1 ? values[0] : values])),
    ...(search !== null && { q: search }),
    ...(order !== null && { order }),
    ...(columns !== null && { columns }),
    ...(grouping !== null && { group: grouping }),
    ...(layout === 'BOARD' && { layout }),
  };
}
