import type { CountedTable } from '../shown-table.ts';

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Kinds of tables: mostly none, mostly small, a few large ones between small ones, all large. */
const habits = [
  [0.7, 0.25, 0.05],
  [0.2, 0.7, 0.1],
  [0.2, 0.3, 0.5],
  [0.05, 0.1, 0.85],
] as const;

/** A table of random counts with at most these sizes. */
export function randomTable(
  dice: () => number,
  most: { readonly groups: number; readonly rows: number; readonly columns: number },
  largest: number,
): CountedTable {
  const upTo = (n: number) => 1 + Math.floor(dice() * n);
  const [none, small] = habits[Math.floor(dice() * habits.length)] as (typeof habits)[number];
  const columns = upTo(most.columns);
  const count = () => {
    const roll = dice();
    if (roll < none) return 0;
    return roll < none + small ? upTo(4) : 4 + upTo(largest - 4);
  };
  return Array.from({ length: upTo(most.groups) }, () =>
    Array.from({ length: upTo(most.rows) }, () => Array.from({ length: columns }, count)),
  );
}
