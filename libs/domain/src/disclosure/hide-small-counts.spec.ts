import { describe, expect, it } from '@jest/globals';
import { hideSmallCounts } from './hide-small-counts.ts';
import type { CountedTable, ShownCount, ShownTable } from './shown-table.ts';
import { determined, knowledgeOf, possibilities } from './testing/attacker.ts';
import { diceOf, randomTable } from './testing/random-tables.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

interface SeenCell {
  readonly place: string;
  readonly count: number;
  /** How many counts that are not none it sums up; as none is shown, it cannot be less. */
  readonly least: number;
  readonly shown: ShownCount;
}

/** Every cell of the table, sums included, as it is and as it is shown. */
function cellsOf(table: CountedTable, { groups, sum: all }: ShownTable): SeenCell[] {
  const cell = (place: string, counts: readonly number[], shown: ShownCount | undefined): SeenCell => ({
    place,
    count: sum(counts),
    least: counts.filter((count) => count > 0).length,
    shown: shown as ShownCount,
  });
  const line = (name: string, rows: readonly (readonly number[])[], { cells, total }: ShownTable['sum']) => [
    ...(rows[0] ?? []).map((_, at) =>
      cell(
        `${name} ${at}`,
        rows.map((row) => row[at] ?? 0),
        cells[at],
      ),
    ),
    cell(`${name} total`, rows.flat(), total),
  ];
  return [
    ...table.flatMap((rows, g) => [
      ...rows.flatMap((row, r) => line(`${g}.${r}`, [row], groups[g]?.rows[r] as ShownTable['sum'])),
      ...line(`${g}`, rows, groups[g]?.sum as ShownTable['sum']),
    ]),
    ...line('all', table.flat(), all),
  ];
}

/** Cells that show another number, or that hide or show one for no reason. */
const dishonest = (table: CountedTable, shown: ShownTable): SeenCell[] =>
  cellsOf(table, shown).filter(({ count, shown: as }) => {
    const small = count > 0 && count < 5;
    if (as === 'SMALL') return !small;
    return as === 'WITHHELD' ? count === 0 : as !== count || small;
  });

/** Whether a hidden cell that can have been these numbers is not protected. */
const leaks = ({ count, least }: Pick<SeenCell, 'count' | 'least'>, can: ReadonlySet<number> = new Set()): boolean =>
  can.size < 2 || (count < 5 && [1, 2, 3, 4].some((value) => value >= least && !can.has(value)));

describe('a table with small counts', () => {
  it('shows none and what is large, and hides what is small', () => {
    const { groups, sum: all } = hideSmallCounts([
      [
        [0, 7, 12],
        [9, 0, 30],
      ],
    ]);
    expect(groups[0]?.rows.map(({ cells }) => cells)).toEqual([
      [0, 7, 12],
      [9, 0, 30],
    ]);
    expect(all).toEqual({ cells: [9, 7, 42], total: 58 });
    expect(hideSmallCounts([[[0, 3, 0]]]).sum).toEqual({ cells: [0, 'SMALL', 0], total: 'SMALL' });
  });

  it('hides one more in the row and in the column of a small count, and the corner between them', () => {
    const { groups, sum: all } = hideSmallCounts([
      [
        [3, 20, 40],
        [30, 25, 50],
        [60, 70, 80],
      ],
    ]);
    const hidden = groups[0]?.rows.flatMap(({ cells }) => cells).filter((cell) => typeof cell !== 'number');
    expect(hidden?.toSorted()).toEqual(['SMALL', 'WITHHELD', 'WITHHELD', 'WITHHELD']);
    expect(all).toEqual({ cells: [93, 115, 170], total: 378 });
  });

  it('says less where "fewer than 5" of a sum would say what its parts are', () => {
    // Four counts of one each, whose sum were shown as "fewer than 5": each could only be one.
    const { sum: all } = hideSmallCounts([[[1, 1, 1, 1]]]);
    expect(all).toEqual({ cells: ['SMALL', 'SMALL', 'SMALL', 'SMALL'], total: 'WITHHELD' });
  });

  it('is no table when it has no rows', () => {
    expect(hideSmallCounts([])).toEqual({ groups: [], sum: { cells: [], total: 0 } });
    expect(hideSmallCounts([[]])).toEqual({
      groups: [{ rows: [], sum: { cells: [], total: 0 } }],
      sum: { cells: [], total: 0 },
    });
  });
});

describe('an attacker who has the table and all of its equations', () => {
  it('can take every small count for each of 1 to 4, and no hidden count for certain, in 10,000 tables', () => {
    const dice = diceOf(2020);
    let [cells, small, further] = [0, 0, 0];
    for (let n = 0; n < 10_000; n += 1) {
      const table = randomTable(dice, { groups: 2, rows: 2, columns: 4 }, 12);
      const shown = hideSmallCounts(table);
      expect(dishonest(table, shown)).toEqual([]);
      const knowledge = knowledgeOf(shown);
      expect(determined(knowledge)).toEqual([]);
      const can = possibilities(knowledge, sum(table.flat(2)) + 4, dice);
      for (const { count, least, shown: as, place } of cellsOf(table, shown)) {
        cells += count > 0 ? 1 : 0;
        if (typeof as === 'number') continue;
        if (leaks({ count, least }, can.get(place)))
          throw new Error(`${place} leaks in ${JSON.stringify(table)}, shown as ${JSON.stringify(shown)}`);
        if (count < 5) small += 1;
        else further += 1;
      }
    }
    console.info(`10000 tables, ${cells} counts that are not none, ${small} small, ${further} more hidden`);
  });

  it('finds nothing by linear algebra in 500 larger tables either', () => {
    const dice = diceOf(7);
    for (let n = 0; n < 500; n += 1) {
      const table = randomTable(dice, { groups: 3, rows: 6, columns: 12 }, 60);
      const shown = hideSmallCounts(table);
      expect(dishonest(table, shown)).toEqual([]);
      expect(determined(knowledgeOf(shown))).toEqual([]);
    }
  });

  it('does find what is not protected: the attacker is no straw man', () => {
    const dice = diceOf(1);
    const line = (...cells: ShownCount[]) => ({ cells: cells.slice(0, -1), total: cells.at(-1) as ShownCount });
    const one = (row: ShownTable['sum']): ShownTable => ({ groups: [{ rows: [row], sum: row }], sum: row });
    expect(determined(knowledgeOf(one(line('SMALL', 9, 12))))).toContain('0.0 0');
    const tight = knowledgeOf(one(line('SMALL', 'SMALL', 9, 17)));
    expect(determined(tight)).toEqual([]);
    expect(possibilities(tight, 40, dice).get('0.0 0')).toEqual(new Set([4]));
  });
});

describe('what is hidden beside the small counts', () => {
  const safe = (table: CountedTable, shown: ShownTable, dice: () => number): boolean => {
    const knowledge = knowledgeOf(shown);
    if (determined(knowledge).length > 0) return false;
    const can = possibilities(knowledge, sum(table.flat(2)) + 4, dice);
    return cellsOf(table, shown).every((cell) => typeof cell.shown === 'number' || !leaks(cell, can.get(cell.place)));
  };

  /** A table of one group as it would be shown if these cells and all small ones were hidden, saying as little as can be. */
  const shownWith = (table: CountedTable, hidden: ReadonlySet<string>): ShownTable => {
    const as = (place: string, counts: readonly number[]): ShownCount => {
      const count = sum(counts);
      return (count > 0 && count < 5) || hidden.has(place) ? 'WITHHELD' : count;
    };
    const line = (name: string, rows: readonly (readonly number[])[]) => ({
      cells: (rows[0] ?? []).map((_, at) =>
        as(
          `${name} ${at}`,
          rows.map((row) => row[at] ?? 0),
        ),
      ),
      total: as(`${name} total`, rows.flat()),
    });
    const rows = table[0] ?? [];
    const all = line('all', rows);
    return { groups: [{ rows: rows.map((row, r) => line(`0.${r}`, [row])), sum: all }], sum: all };
  };

  /** The fewest cells that have to be hidden, found by trying all sets of them. */
  const fewest = (table: CountedTable, places: readonly string[], dice: () => number): number => {
    const tried = (hidden: readonly string[], from: number, left: number): boolean => {
      if (left === 0) return safe(table, shownWith(table, new Set(hidden)), dice);
      return places.some((place, at) => at >= from && tried([...hidden, place], at + 1, left - 1));
    };
    for (let size = 0; size <= places.length; size += 1) if (tried([], 0, size)) return size;
    throw new Error('nothing protects this table');
  };

  it('is hardly more than the least that would do, in tables small enough to try everything', () => {
    const dice = diceOf(99);
    let [ours, least] = [0, 0];
    for (let n = 0; n < 60; n += 1) {
      const table = randomTable(dice, { groups: 1, rows: 2, columns: 3 }, 12);
      const cells = cellsOf(table, hideSmallCounts(table));
      const large = cells.filter(({ place, count }) => count > 4 && !place.startsWith('0 '));
      const places = large.map(({ place }) => place);
      ours += large.filter(({ shown }) => shown === 'WITHHELD').length;
      least += fewest(table, places, dice);
    }
    console.info(`60 small tables: ${ours} large counts hidden, ${least} would be the least`);
    expect(ours / least).toBeLessThan(1.15);
  });
});
