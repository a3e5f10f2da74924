import type { ShownCount, ShownTable } from '../shown-table.ts';

/** An unknown of the attacker: a hidden cell with what its sign says of it. */
export interface Unknown {
  readonly place: string;
  readonly sign: 'SMALL' | 'WITHHELD';
}

/** Sum of the unknowns with these signs equals `rest`. */
interface Equation {
  readonly terms: readonly { readonly at: number; readonly factor: 1 | -1 }[];
  readonly rest: number;
}

/** What anybody can write down who reads the table: the unknowns, and every equation between them. */
export interface Knowledge {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
}

type Place = readonly [string, ShownCount];

/** Reads only what is shown; it shares no code with what hides. */
export function knowledgeOf({ groups, sum }: ShownTable): Knowledge {
  const unknowns: Unknown[] = [];
  const index = new Map<string, number>();
  const equations: Equation[] = [];
  const at = (place: string, sign: 'SMALL' | 'WITHHELD') => {
    const found = index.get(place) ?? unknowns.push({ place, sign }) - 1;
    index.set(place, found);
    return found;
  };
  const equation = (parts: readonly Place[], whole: Place) => {
    const signed = [...parts.map((part) => [part, 1] as const), [whole, -1] as const];
    equations.push({
      terms: signed.flatMap(([[place, count], factor]) =>
        typeof count === 'number' ? [] : [{ at: at(place, count), factor }],
      ),
      rest: -signed.reduce((total, [[, count], factor]) => total + (typeof count === 'number' ? factor * count : 0), 0),
    });
  };
  const line = (name: string, cells: readonly ShownCount[]): Place[] =>
    cells.map((count, column) => [`${name} ${column}`, count]);
  groups.forEach(({ rows, sum: ofGroup }, g) => {
    rows.forEach(({ cells, total }, r) => {
      equation(line(`${g}.${r}`, cells), [`${g}.${r} total`, total]);
    });
    equation(line(`${g}`, ofGroup.cells), [`${g} total`, ofGroup.total]);
    ofGroup.cells.forEach((count, c) => {
      equation(
        rows.map(({ cells }, r) => [`${g}.${r} ${c}`, cells[c] as ShownCount]),
        [`${g} ${c}`, count],
      );
    });
    equation(
      rows.map(({ total }, r) => [`${g}.${r} total`, total]),
      [`${g} total`, ofGroup.total],
    );
  });
  equation(line('all', sum.cells), ['all total', sum.total]);
  sum.cells.forEach((count, c) => {
    equation(
      groups.map(({ sum: ofGroup }, g) => [`${g} ${c}`, ofGroup.cells[c] as ShownCount]),
      [`all ${c}`, count],
    );
  });
  equation(
    groups.map(({ sum: ofGroup }, g) => [`${g} total`, ofGroup.total]),
    ['all total', sum.total],
  );
  return { unknowns, equations: equations.filter(({ terms }) => terms.length > 0) };
}

/** Linear algebra alone: the unknowns that the equations determine, whatever the numbers. Gauss and Jordan, modulo a prime. */
export function determined({ unknowns, equations }: Knowledge): string[] {
  const prime = 1_000_003;
  const inverse = (value: number): number => {
    let [a, b, x, y] = [value, prime, 1, 0];
    while (b !== 0) {
      const q = Math.floor(a / b);
      [a, b, x, y] = [b, a - q * b, y, x - q * y];
    }
    return ((x % prime) + prime) % prime;
  };
  const rows = equations.map(({ terms }) => {
    const row = new Array<number>(unknowns.length).fill(0);
    for (const { at, factor } of terms) row[at] = ((row[at] as number) + factor + prime) % prime;
    return row;
  });
  let pivots = 0;
  for (let column = 0; column < unknowns.length && pivots < rows.length; column += 1) {
    const found = rows.findIndex((row, at) => at >= pivots && row[column] !== 0);
    if (found < 0) continue;
    [rows[pivots], rows[found]] = [rows[found] as number[], rows[pivots] as number[]];
    const pivot = rows[pivots] as number[];
    const scale = inverse(pivot[column] as number);
    for (let at = 0; at < pivot.length; at += 1) pivot[at] = ((pivot[at] as number) * scale) % prime;
    rows.forEach((row, at) => {
      const factor = row[column] as number;
      if (at === pivots || factor === 0) return;
      for (let k = 0; k < row.length; k += 1) {
        row[k] = ((((row[k] as number) - factor * (pivot[k] as number)) % prime) + prime) % prime;
      }
    });
    pivots += 1;
  }
  const alone = rows.filter((row) => row.filter((value) => value !== 0).length === 1);
  return alone.map((row) => (unknowns[row.findIndex((value) => value !== 0)] as Unknown).place);
}

/** Smallest and largest number that each unknown can be, by its place. */
interface Ranges {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const within = ({ low, high }: Ranges, at: number, least: number, most: number): Ranges => {
  const ranges = { low: low.slice(), high: high.slice() };
  ranges.low[at] = least;
  ranges.high[at] = most;
  return ranges;
};

/** Tightens the ranges by the equations until nothing moves; false when they cannot all hold. */
function tighten({ equations }: Knowledge, { low, high }: Ranges): boolean {
  for (let moved = true; moved; ) {
    moved = false;
    for (const { terms, rest } of equations) {
      let [least, most] = [0, 0];
      for (const { at, factor } of terms) {
        least += factor === 1 ? (low[at] as number) : -(high[at] as number);
        most += factor === 1 ? (high[at] as number) : -(low[at] as number);
      }
      if (least > rest || most < rest) return false;
      if (least === rest && most === rest) continue;
      for (const { at, factor } of terms) {
        const [l, h] = [low[at] as number, high[at] as number];
        const above = factor === 1 ? rest - (least - l) : most + l - rest;
        const below = factor === 1 ? rest - (most - h) : least + h - rest;
        const [nextLow, nextHigh] = [Math.max(l, below), Math.min(h, above)];
        if (nextLow > nextHigh) return false;
        if (nextLow === l && nextHigh === h) continue;
        low[at] = nextLow;
        high[at] = nextHigh;
        least += factor === 1 ? nextLow - l : h - nextHigh;
        most += factor === 1 ? nextHigh - h : l - nextLow;
        moved = true;
      }
    }
  }
  return true;
}

/** Some whole numbers that fit all equations and ranges; undefined when there are none. Tries every possibility. */
function completion(knowledge: Knowledge, ranges: Ranges, dice: () => number): Int32Array | undefined {
  if (!tighten(knowledge, ranges)) return undefined;
  const widths = [...ranges.high].map((high, at) => high - (ranges.low[at] as number));
  const at = widths.reduce(
    (best, width, one) => (width > 0 && (best < 0 || width < (widths[best] ?? 0)) ? one : best),
    -1,
  );
  if (at < 0) return ranges.low;
  const [low, width] = [ranges.low[at] as number, widths[at] as number];
  const turn = Math.floor(dice() * (width + 1));
  for (let n = 0; n <= width; n += 1) {
    const value = low + ((n + turn) % (width + 1));
    const found = completion(knowledge, within(ranges, at, value, value), dice);
    if (found) return found;
  }
  return undefined;
}

/**
 * What each unknown can be, by searching every table of whole numbers that looks the same: of 1 to 4 each number, of
 * larger ones as many as it takes to know that there are two.
 *
 * @param largest a number that no count of the table exceeds by far; keeps the search finite and gives the attacker more
 * @param leastOf the least that an unknown can be, by its place; 1, where none is always shown
 */
export function possibilities(
  knowledge: Knowledge,
  largest: number,
  dice: () => number,
  leastOf: (place: string) => number = () => 1,
): Map<string, Set<number>> {
  const { unknowns } = knowledge;
  const start: Ranges = {
    low: Int32Array.from(unknowns, ({ place }) => leastOf(place)),
    high: Int32Array.from(unknowns, ({ sign }) => (sign === 'SMALL' ? 4 : largest)),
  };
  const values = unknowns.map(() => new Set<number>());
  const search = (ranges: Ranges) =>
    completion(knowledge, ranges, dice)?.forEach((value, at) => {
      values[at]?.add(value);
    });
  if (tighten(knowledge, start))
    unknowns.forEach((_, at) => {
      const seen = values[at] as Set<number>;
      const [low, high] = [start.low[at] as number, start.high[at] as number];
      for (let value = low; value <= Math.min(high, 4); value += 1) {
        if (!seen.has(value)) search(within(start, at, value, value));
      }
      if (seen.size < 2 && high > 4) search(within(start, at, Math.max(low, 5), high));
      const [some] = seen;
      if (seen.size === 1 && some !== undefined && some > low) search(within(start, at, low, some - 1));
      if (seen.size === 1 && some !== undefined && some < high) search(within(start, at, some + 1, high));
    });
  return new Map(unknowns.map(({ place }, at) => [place, values[at] as Set<number>]));
}
