import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import type { ListTable, ViewLayout } from '../vocabulary/index.ts';
import { listRules } from './list-rules.ts';

/** One filter of a list with its values as texts: codes, `true` or `false`, ids, days as `dayOf` reads them. */
export interface ViewFilter {
  readonly field: string;
  readonly values: readonly string[];
}

/** Which rows a view shows, and how. What is null is the table's own choice. */
export interface ViewDefinition {
  readonly search: string | null;
  readonly filters: readonly ViewFilter[];
  readonly order: string | null;
  /** Columns shown beside the one that names the row. */
  readonly columns: readonly string[] | null;
  readonly grouping: string | null;
  readonly layout: ViewLayout;
}

const outside = (field: string, message: string): Problem => ({ field, message });

function filterProblem(table: ListTable, { field, values }: ViewFilter): Problem | undefined {
  const rule = Object.hasOwn(listRules[table].filters, field) ? listRules[table].filters[field] : undefined;
  if (rule === undefined) return outside('filters', `This table cannot be filtered by “${field}”.`);
  const fits = values.length > 0 && (rule.many || values.length === 1) && values.every(rule.accepts);
  return fits ? undefined : outside('filters', `“${field}” has a value that its filter does not know.`);
}

const twice = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** What of a definition the table does not know, or knows only once. Empty for a view that can be stored. */
export function definitionProblems(table: ListTable, definition: ViewDefinition): Problem[] {
  const { filters, order, columns, grouping, layout, search } = definition;
  const rules = listRules[table];
  return problemsOf(
    filters.flatMap((filter) => filterProblem(table, filter) ?? []),
    twice(filters.map(({ field }) => field)) ? outside('filters', 'Name each filter once.') : undefined,
    order !== null && !rules.orders.includes(order) ? outside('order', 'This table has no such order.') : undefined,
    columns?.some((column) => !rules.columns.includes(column)) || twice(columns ?? [])
      ? outside('columns', 'This table has no such columns.')
      : undefined,
    grouping !== null && !rules.groupings.includes(grouping)
      ? outside('grouping', 'This table cannot be grouped like this.')
      : undefined,
    rules.layouts.includes(layout) ? undefined : outside('layout', 'This table cannot be drawn like this.'),
    tooLong('search', search, textLimits.line),
  );
}

/** The problem of a view's name. */
export const viewNameProblem = (name: string): Problem | undefined => lineProblem('name', name, VIEW_NAME_LENGTH);

/** Longest name of a view in characters: it stands in a menu. */
export const VIEW_NAME_LENGTH = 80;

/** Whether two definitions show the same; the order of filters, values and columns does not count. */
export function sameDefinition(a: ViewDefinition, b: ViewDefinition): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical({ search, filters, order, columns, grouping, layout }: ViewDefinition): unknown[] {
  const sorted = filters
    .map(({ field, values }) => [field, ...values.toSorted()])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return [search?.trim() || null, sorted, order, columns?.toSorted() ?? null, grouping, layout];
}
