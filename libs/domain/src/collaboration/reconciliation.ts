import { type CivilDate, type Month, monthOf } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { healthLimits } from '../health/health-limits.ts';
import { problemsOf } from '../limits/index.ts';
import { MAX_REFERRALS } from './referral-rules.ts';

/** What the hotline and the partner counted for the same month and direction. Both figures stay; neither corrects the other. */
export interface Reconciliation {
  readonly ours: number;
  /** `null` while the partner has given none. */
  readonly theirs: number | null;
  /** Theirs less ours. */
  readonly gap: number | null;
  /** The gap as a part of the larger figure, 0 to 1; 0 where both are 0. */
  readonly share: number | null;
  /** True when the gap is wide enough to be talked about; the same limit as in the health of a partnership. */
  readonly differs: boolean;
}

/** Both figures beside each other (domain.md, "Referral confirmation"). */
export function reconcile(ours: number, theirs: number | null): Reconciliation {
  if (theirs === null) return { ours, theirs, gap: null, share: null, differs: false };
  const gap = theirs - ours;
  const larger = Math.max(ours, theirs);
  const share = larger === 0 ? 0 : Math.abs(gap) / larger;
  return { ours, theirs, gap, share, differs: share > healthLimits.figures };
}

/** What is wrong with a figure of the partner: the month has begun, and the count is a whole number, 0 included. */
export const partnerFigureProblems = (
  figure: { readonly month: Month; readonly count: number | null },
  today: CivilDate,
): Problem[] =>
  problemsOf(
    figure.month > monthOf(today) ? { field: 'month', message: 'Choose this month or an earlier one.' } : undefined,
    figure.count !== null && !(Number.isInteger(figure.count) && figure.count >= 0 && figure.count <= MAX_REFERRALS)
      ? { field: 'count', message: `Use a whole number from 0 to ${MAX_REFERRALS}.` }
      : undefined,
  );
