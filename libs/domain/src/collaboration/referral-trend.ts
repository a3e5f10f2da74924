import type { Month } from '@alongside/shared';
import type { ShownCount } from '../disclosure/index.ts';
import type { ReferralLineKind, ReferralMeasure } from '../vocabulary/index.ts';
import type { ReferralLine, ReferralTable } from './referral-totals.ts';

/** The tables of a year as one person may see them. */
export interface ReferralYear {
  readonly months: readonly Month[];
  readonly tables: readonly ReferralTable[];
}

/** A line over months of several years. */
export interface ReferralTrendLine extends Pick<ReferralLine, 'kind' | 'id' | 'name'> {
  /** Null where nothing is told, not even that there were none. */
  readonly counts: readonly (ShownCount | null)[];
}

export interface ReferralTrend {
  readonly months: readonly Month[];
  readonly lines: readonly ReferralTrendLine[];
}

const keyOf = ({ kind, id }: Pick<ReferralLine, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * Lines of some kinds through the latest so many months. It reads the tables and makes no number of its own, so what is
 * hidden in them stays hidden, and nobody learns more from it than from the tables (docs/decisions/206).
 *
 * @param years the latest last: names of lines are those of the latest
 */
export function referralTrend(
  years: readonly ReferralYear[],
  measure: ReferralMeasure,
  kinds: readonly ReferralLineKind[],
  most: number,
): ReferralTrend {
  const months = [...new Set(years.flatMap((year) => year.months))].toSorted().slice(-most);
  const known = new Map<string, { readonly line: ReferralLine; readonly cells: Map<Month, ShownCount> }>();
  for (const { months: ofYear, tables } of years) {
    for (const line of tables.find((table) => table.measure === measure)?.lines ?? []) {
      const cells = known.get(keyOf(line))?.cells ?? new Map<Month, ShownCount>();
      for (const [at, count] of line.counts.entries()) cells.set(ofYear[at] as Month, count);
      known.set(keyOf(line), { line, cells });
    }
  }
  const lines = [...known.values()]
    .filter(({ line: { kind } }) => kinds.includes(kind))
    .toSorted(
      ({ line: a }, { line: b }) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.name ?? '').localeCompare(b.name ?? '', 'en'),
    )
    .map(({ line: { kind, id, name }, cells }) => ({
      kind,
      id,
      name,
      counts: months.map((one) => cells.get(one) ?? absent(kind)),
    }));
  return { months, lines };
}

/** A table without the line counted none for it; of all others together that may also be because they were too few. */
const absent = (kind: ReferralLineKind): ShownCount | null => (kind === 'OTHERS' ? null : 0);
