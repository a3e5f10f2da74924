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
function moved(cells: Counts, { rows, columns }: Move): Counts | undefined {
  const to = cells.map((row, r) =>
    row.map((count, c) => {
      if (!rows.includes(r) || !columns.includes(c)) return count;
      return (r === rows[0]) === (c === columns[0]) ? count + 1 : count - 1;
    }),
  );
  return to.flat().some((count) => count < 0) ? undefined : to;
}

/** Tables that are tried for such as are shown the same way; where more would have to be, nothing is shown. */
const MOST_TRIED = 100;

/**
 * Whether a hidden count is the same in every table with these sums that would be shown like this one, as somebody could find
 * out who runs this rule on all of them. The tables are those that come from one another by moving one respondent to another
 * column and one the other way.
 */
export function toldByRule(
  cells: Counts,
  hidden: HiddenCells,
  hide: (cells: Counts) => HiddenCells | undefined,
): boolean {
  const moves = movesWithin(hidden);
  const same = (other: HiddenCells | undefined) =>
    other?.every((row, r) => row.every((each, c) => each === hidden[r]?.[c])) === true;
  const certain = new Set(hidden.flatMap((row, r) => row.flatMap((each, c) => (each ? [`${r} ${c}`] : []))));
  const seen = new Set([JSON.stringify(cells)]);
  const open = [cells];
  for (let tried = 0; certain.size > 0 && tried < MOST_TRIED; ) {
    const from = open.shift();
    if (!from) break;
    for (const move of moves) {
      const to = moved(from, move);
      if (!to || seen.has(JSON.stringify(to))) continue;
      seen.add(JSON.stringify(to));
      open.push(to);
      tried += 1;
      if (!same(hide(to))) continue;
      for (const at of [...certain]) {
        const [r, c] = at.split(' ').map(Number) as [number, number];
        if (to[r]?.[c] !== cells[r]?.[c]) certain.delete(at);
      }
    }
  }
  return certain.size > 0;
}
