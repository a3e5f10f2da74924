/** From this count on a figure may leave the hotline; smaller ones, but for none, may not (research/domain.md 5.3). */
export const SMALLEST_SHOWN = 5;

/**
 * Whether a count says something about so few people that it is not shown. None says nothing about anybody.
 *
 * @param smallest the smallest count that is shown to whoever reads it
 */
export const isSmallCount = (count: number, smallest = SMALLEST_SHOWN): boolean => count > 0 && count < smallest;

/**
 * A count as it may leave the hotline: the number, `SMALL` for one of 1 to 4, or `WITHHELD` for a count of at least 1
 * that would give a small one away.
 */
export type ShownCount = number | 'SMALL' | 'WITHHELD';

/** One line of a table: its cells in the order of the columns, and their sum. */
export interface ShownLine {
  readonly cells: readonly ShownCount[];
  readonly total: ShownCount;
}

/** Rows that belong together, and their sum. */
export interface ShownGroup {
  readonly rows: readonly ShownLine[];
  readonly sum: ShownLine;
}

/** A table with all of its totals, as it may be shown. */
export interface ShownTable {
  readonly groups: readonly ShownGroup[];
  readonly sum: ShownLine;
}

/** What is counted: groups of rows of columns. Every row has the same number of columns. */
export type CountedTable = readonly (readonly (readonly number[])[])[];
