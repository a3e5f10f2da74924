import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { isOver, problemsOf, textLimits, tooLong } from '../limits/index.ts';

/** The fields of a partnership whose values can be wrong in themselves. */
export interface PartnershipValues {
  readonly since: CivilDate | null;
  readonly nextReviewOn: CivilDate | null;
  readonly noAgreementReason: string | null;
}

/**
 * What is wrong with new values: nobody has worked together since tomorrow, and a review is not set for a day
 * that has passed. A date that the partnership had before may stay, for a review may be overdue.
 *
 * @param before the values so far; `null` for a new partnership
 * @param today the latest day that counts as "not in the future"; see `latestDayOnEarth`
 */
export function partnershipProblems(
  next: PartnershipValues,
  before: PartnershipValues | null,
  today: CivilDate,
): Problem[] {
  const { since, nextReviewOn } = next;
  return problemsOf(
    since !== null && since > today ? { field: 'since', message: 'Choose today or an earlier day.' } : undefined,
    nextReviewOn !== null && isOver(nextReviewOn, today) && nextReviewOn !== (before?.nextReviewOn ?? null)
      ? { field: 'nextReviewOn', message: 'Choose today or a later day.' }
      : undefined,
    tooLong('noAgreementReason', next.noAgreementReason, textLimits.note),
  );
}
