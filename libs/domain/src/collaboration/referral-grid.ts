import { type Month, monthSpan, monthsBetween } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import type { ReferralDirection } from '../vocabulary/index.ts';

/** An entry as far as the grid counts it. */
export interface CountedReferral {
  readonly month: Month;
  readonly direction: ReferralDirection;
  readonly count: number;
}

/** One month of the grid: sums of both directions and the entries behind them. */
export interface ReferralMonth<E extends CountedReferral = CountedReferral> {
  readonly month: Month;
  readonly out: number;
  readonly in: number;
  readonly entries: readonly E[];
}

/** Most months that one grid may span. */
export const MAX_GRID_MONTHS = 120;

/** What is wrong with the span of a grid. */
export function gridSpanProblem(from: Month, to: Month): Problem | undefined {
  const months = monthsBetween(from, to) + 1;
  if (months < 1) return { field: 'to', message: 'The last month comes before the first.' };
  return months > MAX_GRID_MONTHS ? { field: 'to', message: `Ask for at most ${MAX_GRID_MONTHS} months.` } : undefined;
}

/** Sums of both directions over any entries. */
export function referralTotals(entries: readonly CountedReferral[]): { readonly out: number; readonly in: number } {
  const sum = (direction: ReferralDirection) =>
    entries.reduce((total, entry) => (entry.direction === direction ? total + entry.count : total), 0);
  return { out: sum('OUT'), in: sum('IN') };
}

/**
 * Every month of the span, oldest first, with zero where nothing was logged (contract, `referralMonths`).
 * Entries outside of the span are left out; entries inside keep the order in which they came.
 */
export function referralGrid<E extends CountedReferral>(
  entries: readonly E[],
  from: Month,
  to: Month,
): ReferralMonth<E>[] {
  const byMonth = new Map<Month, E[]>();
  for (const entry of entries) {
    const sameMonth = byMonth.get(entry.month);
    if (sameMonth === undefined) byMonth.set(entry.month, [entry]);
    else sameMonth.push(entry);
  }
  return monthSpan(from, to).map((month) => {
    const inMonth = byMonth.get(month) ?? [];
    return { month, ...referralTotals(inMonth), entries: inMonth };
  });
}
