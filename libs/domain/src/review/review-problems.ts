import { addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { isOver, lineProblem, pastDateProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import { isOpenStage } from '../partnership/index.ts';
import type { PartnershipStage, ReviewOutcome } from '../vocabulary/index.ts';

/** Months until the next review, and between sisters, who see each other anyway but drift unnoticed (research/domain.md, "Cadence"). */
export const REVIEW_MONTHS = 12;
export const SISTER_REVIEW_MONTHS = 6;

/** The day of the next review that a page proposes. */
export const usualNextReview = (heldOn: CivilDate, sister: boolean): CivilDate =>
  addMonths(heldOn, sister ? SISTER_REVIEW_MONTHS : REVIEW_MONTHS);

/**
 * What is wrong with preparing a review: the partnership is not over, and the review has a day, which lies ahead
 * unless it is the one that the partnership had before, for that may be overdue.
 *
 * @param today the latest day that counts as "not in the future"; see `latestDayOnEarth`
 */
export function planProblems(
  plan: { readonly dueOn: CivilDate | null },
  partnership: { readonly stage: PartnershipStage; readonly nextReviewOn: CivilDate | null },
  today: CivilDate,
): Problem[] {
  const { dueOn } = plan;
  return problemsOf(
    isOpenStage(partnership.stage)
      ? undefined
      : { field: 'partnershipId', message: 'The partnership is over. Reopen it to review it.' },
    dueOn === null ? { field: 'dueOn', message: 'Choose a day.' } : undefined,
    dueOn !== null && dueOn !== partnership.nextReviewOn && isOver(dueOn, today)
      ? { field: 'dueOn', message: 'Choose today or a later day.' }
      : undefined,
  );
}

/** What a review came to. */
export interface ReviewDecision {
  readonly heldOn: CivilDate;
  readonly outcome: ReviewOutcome;
  readonly decisions: string | null;
  readonly nextDueOn: CivilDate | null;
}

/**
 * What is wrong with a decision: it was taken today or before, says what was decided unless everything goes on,
 * and names the next review unless the partnership ends.
 *
 * @param before the decision so far where it is corrected; its day of the next review may have passed meanwhile
 */
export function decisionProblems(next: ReviewDecision, before: ReviewDecision | null, today: CivilDate): Problem[] {
  const { heldOn, outcome, nextDueOn } = next;
  const decisions = next.decisions ?? '';
  return problemsOf(
    pastDateProblem('heldOn', heldOn, today),
    outcome === 'CONTINUE'
      ? tooLong('decisions', decisions, textLimits.passage)
      : lineProblem('decisions', decisions, textLimits.passage),
    nextReviewProblem(outcome, nextDueOn, heldOn),
    nextDueOn !== null && nextDueOn !== before?.nextDueOn && isOver(nextDueOn, today)
      ? { field: 'nextDueOn', message: 'Choose today or a later day.' }
      : undefined,
  );
}

function nextReviewProblem(
  outcome: ReviewOutcome,
  nextDueOn: CivilDate | null,
  heldOn: CivilDate,
): Problem | undefined {
  const problem = (message: string): Problem => ({ field: 'nextDueOn', message });
  if (outcome === 'END') return nextDueOn === null ? undefined : problem('What ends has no next review.');
  if (nextDueOn === null) return problem('Choose the day of the next review.');
  return nextDueOn > heldOn ? undefined : problem('Choose a day after this review.');
}
