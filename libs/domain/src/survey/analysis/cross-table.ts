import { type Counts, hiddenCells, toldByRule } from '../../disclosure/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { Code, crossCategoryKinds, ItemState, ResultAudience } from '../../vocabulary/index.ts';
import type { SurveyDefinition } from '../definition.ts';
import { allItems, choicesOf } from '../items.ts';
import type { AnalysedRound, SurveyResponse } from './response.ts';
import type { Hidden, ItemResult, QuestionResult } from './results.ts';
import { hiddenBelow, resultsFor } from './small-cells.ts';

/** One side of a cross-table: an item with one choice, or one option of an item with several. */
export interface CrossSide {
  readonly item: string;
  /** Whether this option was chosen; only of items with several choices, and always there. */
  readonly option: string | null;
}

/** What a respondent can be counted under on one side. */
export type CrossCategoryKind = Code<typeof crossCategoryKinds>;

export interface CrossCategory {
  readonly kind: CrossCategoryKind;
  /** Code of the choice, where it is one. */
  readonly choice: string | null;
}

/**
 * Two items against each other over all respondents, those who were not asked or gave no answer included: so its sums are
 * the figures of each item alone, and nobody can learn from their difference. `null` is hidden.
 */
export interface CrossTable {
  readonly rows: CrossSide;
  readonly columns: CrossSide;
  readonly rowCategories: readonly CrossCategory[];
  readonly columnCategories: readonly CrossCategory[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly respondents: number;
  readonly hidden: Hidden;
}

/** A cross-table with every number. */
export interface CountedCrossTable extends CrossTable {
  readonly cells: readonly (readonly number[])[];
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
export const sameSide = (a: CrossSide, b: CrossSide): boolean => a.item === b.item && a.option === b.option;

/** What can stand on a side of a cross-table, in the order of the survey. */
export const crossSides = (definition: SurveyDefinition): readonly CrossSide[] =>
  allItems(definition).flatMap(({ code: item, question }): readonly CrossSide[] => {
    if (question.kind === 'MULTI_CHOICE') return question.choices.map(({ code: option }) => ({ item, option }));
    return choicesOf(question).length > 0 ? [{ item, option: null }] : [];
  });

/** What is wrong with a pair of sides. */
export function crossProblems(definition: SurveyDefinition, rows: CrossSide, columns: CrossSide): readonly Problem[] {
  const known = crossSides(definition);
  const problem = (field: string, side: CrossSide): readonly Problem[] =>
    known.some((each) => sameSide(each, side))
      ? []
      : [{ field, message: 'Choose a question with options, or one option of several.' }];
  const same = sameSide(rows, columns) ? [{ field: 'columns', message: 'Choose two different questions.' }] : [];
  return [...problem('rows', rows), ...problem('columns', columns), ...same];
}

/**
 * What is wrong with cross-tables that are to be released together. An item stands in one of them at most: the tables of three
 * items in pairs could be put together to tell more than each of them.
 */
export function crossReleaseProblems(
  definition: SurveyDefinition,
  pairs: readonly { readonly rows: CrossSide; readonly columns: CrossSide }[],
): readonly Problem[] {
  const items = pairs.flatMap(({ rows, columns }) => [...new Set([rows.item, columns.item])]);
  const twice = new Set(items).size < items.length;
  return [
    ...pairs.flatMap(({ rows, columns }) => crossProblems(definition, rows, columns)).slice(0, 1),
    ...(twice ? [{ field: 'crossTables', message: 'A question can stand in one released cross-table only.' }] : []),
  ];
}

const isAnswer = (state: ItemState | undefined): boolean =>
  state === 'ANSWERED' || state === 'DONT_KNOW' || state === 'PREFER_NOT';

function categoryOf({ answers, states }: SurveyResponse, { item, option }: CrossSide): CrossCategory {
  const state = states[item];
  if (state === undefined || state === 'NOT_ASKED') return { kind: 'NOT_ASKED', choice: null };
  if (!isAnswer(state)) return { kind: 'NO_ANSWER', choice: null };
  const choices = answers[item]?.choices ?? [];
  if (option === null) return { kind: 'CHOICE', choice: choices[0] ?? null };
  return { kind: choices.includes(option) ? 'CHOSEN' : 'NOT_CHOSEN', choice: null };
}

const keyOf = ({ kind, choice }: CrossCategory): string => `${kind} ${choice ?? ''}`;

/** The categories of a side: every choice, and who gave no answer or was not asked where there is somebody. */
function categoriesOf({ definition, responses }: AnalysedRound, side: CrossSide): readonly CrossCategory[] {
  const question = allItems(definition).find(({ code }) => code === side.item)?.question;
  const choices = (question ? choicesOf(question) : []).map(
    ({ code }): CrossCategory => ({ kind: 'CHOICE', choice: code }),
  );
  const kinds = (...list: CrossCategoryKind[]) => list.map((kind): CrossCategory => ({ kind, choice: null }));
  const found = new Set(responses.map((each) => categoryOf(each, side).kind));
  return [
    ...(side.option === null ? choices : kinds('CHOSEN', 'NOT_CHOSEN')),
    ...kinds('NO_ANSWER', 'NOT_ASKED').filter(({ kind }) => found.has(kind)),
  ];
}

/** Two items against each other, with every number: for the secretariat. See `crossTableFor` for everybody else. */
export function crossTableOf(round: AnalysedRound, rows: CrossSide, columns: CrossSide): CountedCrossTable {
  const [rowCategories, columnCategories] = [categoriesOf(round, rows), categoriesOf(round, columns)];
  const counts = new Map<string, number>();
  const key = (row: CrossCategory, column: CrossCategory) => `${keyOf(row)}|${keyOf(column)}`;
  for (const response of round.responses) {
    const at = key(categoryOf(response, rows), categoryOf(response, columns));
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const cells = rowCategories.map((row) => columnCategories.map((column) => counts.get(key(row, column)) ?? 0));
  return {
    rows,
    columns,
    rowCategories,
    columnCategories,
    cells,
    rowTotals: cells.map(sum),
    columnTotals: columnCategories.map((_, at) => sum(cells.map((row) => row[at] ?? 0))),
    respondents: round.responses.length,
    hidden: 'NONE',
  };
}

/** Whether an audience sees the sum of a category, by what it sees of the item alone. */
function isShown(result: ItemResult | undefined, { option }: CrossSide, { kind, choice }: CrossCategory): boolean {
  if (kind === 'NO_ANSWER' || kind === 'NOT_ASKED') return true;
  return result?.choices.find((each) => each.choice === (option ?? choice))?.ofAnswered != null;
}

const was = (category: CrossCategory | undefined, ...kinds: CrossCategoryKind[]): boolean =>
  category !== undefined && kinds.includes(category.kind);

/**
 * Where none can be hidden, and what is never shown. Who answers one question in some way may be led past the other, as everybody
 * can read in the survey: there none is none. Who gave no answer is told of each question alone and not of two together.
 */
function opennessOf({ cells, rowCategories, columnCategories }: CountedCrossTable) {
  const asked = (categories: readonly CrossCategory[], at: number) => !was(categories[at], 'NOT_ASKED');
  const rowIsAsked = cells.map((row) => row.some((count, at) => count > 0 && asked(columnCategories, at)));
  const columnIsAsked = columnCategories.map((_, at) =>
    cells.some((row, r) => (row[at] ?? 0) > 0 && asked(rowCategories, r)),
  );
  return {
    mayBeNone: (row: number, column: number) =>
      asked(rowCategories, row) &&
      asked(columnCategories, column) &&
      rowIsAsked[row] === true &&
      columnIsAsked[column] === true,
    neverShown: (row: number, column: number) =>
      was(rowCategories[row], 'NO_ANSWER') || was(columnCategories[column], 'NO_ANSWER'),
  };
}

/** A cross-table as an audience may see it. Its sums are shown as the results of each item show them. */
export function crossTableFor(
  audience: ResultAudience,
  definition: SurveyDefinition,
  results: readonly QuestionResult[],
  table: CountedCrossTable,
): CrossTable {
  const k = hiddenBelow[audience];
  if (k === 0) return table;
  const { rows, columns, cells, rowCategories, columnCategories } = table;
  const seen = resultsFor(audience, definition, results).flatMap(({ items }) => items);
  const of = ({ item }: CrossSide) => seen.find((each) => each.item === item);
  const [ofRows, ofColumns] = [of(rows), of(columns)];
  if (ofRows?.hidden === 'ALL' || ofColumns?.hidden === 'ALL') return withoutNumbers(table);
  const margins = {
    rows: rowCategories.map((category) => isShown(ofRows, rows, category)),
    columns: columnCategories.map((category) => isShown(ofColumns, columns, category)),
  };
  const hide = (counts: Counts) => hiddenCells(counts, k, { ...margins, ...opennessOf({ ...table, cells: counts }) });
  const hidden = hide(cells);
  if (!hidden || toldByRule(cells, hidden, hide)) return withoutNumbers(table);
  const shown = (counts: readonly number[], hides: readonly boolean[] | undefined) =>
    counts.map((count, at) => (hides?.[at] ? null : count));
  const sums = (totals: readonly (number | null)[], shows: readonly boolean[]) =>
    totals.map((total, at) => (shows[at] || total === 0 ? total : null));
  const some = hidden.flat().includes(true) || [...margins.rows, ...margins.columns].includes(false);
  return {
    ...table,
    cells: cells.map((row, at) => shown(row, hidden[at])),
    rowTotals: sums(table.rowTotals, margins.rows),
    columnTotals: sums(table.columnTotals, margins.columns),
    hidden: some ? 'SOME' : 'NONE',
  };
}

const withoutNumbers = (table: CrossTable): CrossTable => ({
  ...table,
  cells: table.cells.map((row) => row.map(() => null)),
  rowTotals: table.rowTotals.map(() => null),
  columnTotals: table.columnTotals.map(() => null),
  hidden: 'ALL',
});
