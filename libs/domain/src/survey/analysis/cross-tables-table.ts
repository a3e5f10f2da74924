import { crossCategoryKinds } from '../../vocabulary/index.ts';
import { type SurveyDefinition, textIn } from '../definition.ts';
import { allItems, choiceOf } from '../items.ts';
import type { CrossCategory, CrossSide, CrossTable } from './cross-table.ts';
import type { SurveyTable } from './tables.ts';
import { HIDDEN_CELL } from './totals-table.ts';

const sideColumns = (side: 'row' | 'column') => [`${side}_item`, `${side}_option`, `${side}_category`, `${side}_label`];
const COLUMNS = ['table', ...sideColumns('row'), ...sideColumns('column'), 'count'];

/** Of the sum over a side, in place of a category. */
const TOTAL = 'TOTAL';

/** Cross-tables as an audience sees them, one under the other: a row for each cell and each sum. */
export function crossTablesTable(
  definition: SurveyDefinition,
  tables: readonly CrossTable[],
  language: string,
): SurveyTable {
  const items = new Map(allItems(definition).map((item) => [item.code, item]));
  const wordsOf = ({ item, option }: CrossSide, { kind, choice }: CrossCategory): string => {
    const question = items.get(item)?.question;
    const text = question && choiceOf(question, option ?? choice ?? '')?.text;
    const words = text ? textIn(definition, text, language) : '';
    return kind === 'CHOICE' ? words : [crossCategoryKinds.label(kind), words].filter(Boolean).join(': ');
  };
  const cellsOf = (side: CrossSide, category: CrossCategory | undefined) => [
    side.item,
    side.option,
    category ? (category.choice ?? category.kind) : TOTAL,
    category ? wordsOf(side, category) : null,
  ];
  const rowsOf = (table: CrossTable, place: number) => {
    const { rows, columns, rowCategories, columnCategories, cells, rowTotals, columnTotals, respondents } = table;
    const line = (
      row: CrossCategory | undefined,
      column: CrossCategory | undefined,
      count: number | null | undefined,
    ) => [...[place + 1, ...cellsOf(rows, row), ...cellsOf(columns, column)], count ?? HIDDEN_CELL];
    return [
      ...rowCategories.flatMap((row, r) => [
        ...columnCategories.map((column, c) => line(row, column, cells[r]?.[c])),
        line(row, undefined, rowTotals[r]),
      ]),
      ...columnCategories.map((column, c) => line(undefined, column, columnTotals[c])),
      line(undefined, undefined, respondents),
    ];
  };
  return { columns: COLUMNS, rows: tables.flatMap(rowsOf) };
}
