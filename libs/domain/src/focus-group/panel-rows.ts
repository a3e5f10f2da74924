import { type Candidate, type PanelRules, type RuleName, UNKNOWN_VALUE, valuesOf } from './panel-rules.ts';
import { type Program, sumOf } from './program.ts';

/** One rule over a pool: how many of these candidates (by their place in the pool) may be on the panel. */
export interface PanelRow {
  readonly name: RuleName;
  readonly members: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** All rules over a pool in a fixed order: the seats, the quotas as given, the caps as given with their values in order. */
export function rowsOf(pool: readonly Candidate[], rules: PanelRules): PanelRow[] {
  const { seats } = rules;
  const having = (attribute: string, value: string) =>
    pool.flatMap((candidate, index) => (valuesOf(candidate, attribute).includes(value) ? [index] : []));
  return [
    { name: { rule: 'SEATS' }, members: pool.map((_, index) => index), min: seats, max: seats },
    ...rules.quotas.map(({ attribute, value, min, max }): PanelRow => {
      return { name: { rule: 'QUOTA', attribute, value }, members: having(attribute, value), min, max: max ?? seats };
    }),
    ...rules.caps.flatMap(({ attribute, max }) => {
      const values = new Set(pool.flatMap((candidate) => valuesOf(candidate, attribute)));
      values.delete(UNKNOWN_VALUE);
      return [...values]
        .sort()
        .map((value): PanelRow => {
          return { name: { rule: 'CAP', attribute, value }, members: having(attribute, value), min: 0, max };
        })
        .filter(({ members }) => members.length > max);
    }),
  ];
}

/** Those places of the pool that are decided: true is on the panel, false is not. */
export type Decided = ReadonlyMap<number, boolean>;

/** The question whether a panel can still be completed. */
export function completion(size: number, rows: readonly PanelRow[], decided: Decided): Program {
  return {
    binaries: size,
    integers: 0,
    rows: rows.map(({ members, min, max }) => ({ terms: sumOf(members), min: min === 0 ? null : min, max })),
    fixed: new Map([...decided].map(([index, taken]) => [index, taken ? 1 : 0])),
    minimise: [],
  };
}

/** How many of those who are on a panel a row counts. */
export const countIn = ({ members }: PanelRow, taken: ReadonlySet<number>): number =>
  members.reduce((count, index) => count + (taken.has(index) ? 1 : 0), 0);

/** Whether a whole panel holds every row. */
export const holds = (rows: readonly PanelRow[], taken: ReadonlySet<number>): boolean =>
  rows.every((row) => {
    const count = countIn(row, taken);
    return count >= row.min && count <= row.max;
  });
