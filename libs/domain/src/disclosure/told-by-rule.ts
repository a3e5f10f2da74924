import type { Counts, HiddenCells } from './hidden-cells.ts';

/** One respondent more in the first and last of these cells and one less in the others, or the other way round. */
interface Move {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** The moves that touch hidden cells only and leave every sum as it is. */
function movesWithin(hidden: HiddenCells): readonly Move[] {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, a) => a).flatMap((a) =>
      Array.from({ length: count }, (_, b) => b).flatMap((b): [number, number][] => (a === b ? [] : [[a, b]])),
    );
  return pairs(hidden.length)
    .filter(([a, b]) => a < b)
    .flatMap((rows) =>
      pairs(hidden[0]?.length ?? 0)
        .filter((columns) => rows.every((r) => columns.every((c) => hidden[r]?.[c])))
        .map((columns): Move => ({ rows, columns })),
    );
}

/** The table after a move; undefined where somebody would be missing. */
function moved(cells: Counts, { rows: [up, down], columns: [left, right] }: Move): Counts | undefined {
  if (cells[up]?.[right] === 0 || cells[down]?.[left] === 0) return undefined;
  const changed = (row: readonly number[], more: number, less: number) =>
    row.map((count, c) => (c === more ? count + 1 : c === less ? count - 1 : count));
  return cells.map((row, r) => (r === up ? changed(row, left, right) : r === down ? changed(row, right, left) : row));
}

/** Most tables with the same sums that are looked for, and how many of them the rule is run on; where more would be needed, nothing is shown. */
const MOST_FOUND = 2_000;
const MOST_TRIED = 150;

/**
 * Every table that comes from this one by moves, from the most even to the least, so that each of them has the same list; undefined where
 * there are too many.
 */
function tablesAround(cells: Counts, moves: readonly Move[]): readonly Counts[] | undefined {
  const found = new Map([[JSON.stringify(cells), cells]]);
  for (const from of found.values())
    for (const move of moves) {
      const to = moved(from, move);
      if (!to) continue;
      const key = JSON.stringify(to);
      if (!found.has(key)) found.set(key, to);
      if (found.size > MOST_FOUND) return undefined;
    }
  const unevenness = (counts: Counts) => counts.flat().reduce((total, count) => total + count * count, 0);
  return [...found]
    .map(([key, table]) => ({ key, table, uneven: unevenness(table) }))
    .sort((a, b) => a.uneven - b.uneven || (a.key < b.key ? -1 : 1))
    .map(({ table }) => table);
}

/**
 * Whether a hidden count could be the same in every table with these sums that would be shown like this one, as somebody could find
 * out who runs this rule on all of them. The tables are those that come from one another by moving one respondent to another
 * column and one the other way.
 *
 * The answer is the same for all tables that are shown alike, because it looks at the same ones in the same order whichever of them it is asked
 * for. If it were not, whoever knows this rule too could strike out those that it would not show.
 */
export function toldByRule(
  cells: Counts,
  hidden: HiddenCells,
  hide: (cells: Counts) => HiddenCells | undefined,
): boolean {
  const places = hidden.flatMap((row, r) =>
    row.flatMap((each, c) => (each ? [{ r, c, values: new Set<number>() }] : [])),
  );
  const tables = tablesAround(cells, movesWithin(hidden));
  if (!tables) return true;
  const same = (other: HiddenCells | undefined) =>
    other?.every((row, r) => row.every((each, c) => each === hidden[r]?.[c])) === true;
  for (const table of tables.slice(0, MOST_TRIED)) {
    if (places.every(({ values }) => values.size > 1)) break;
    if (!same(hide(table))) continue;
    for (const { r, c, values } of places) values.add(table[r]?.[c] ?? 0);
  }
  return !places.every(({ values }) => values.size > 1);
}
