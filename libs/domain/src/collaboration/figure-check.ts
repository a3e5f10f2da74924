import type { Problem } from '../errors/index.ts';
import { problemsOf } from '../limits/index.ts';
import type {
  FigureGapState,
  GapExplanation,
  ReferralCheckOutcome,
  ReferralCheckState,
  ReferralDirection,
} from '../vocabulary/index.ts';
import { MAX_REFERRALS } from './referral-rules.ts';

/** What both sides counted for the same month and direction at one time. */
export interface BothFigures {
  readonly ours: number;
  /** `null` while the partner gives none. */
  readonly theirs: number | null;
}

/** A check as far as its rules look at it. */
export interface CheckFigures {
  readonly state: ReferralCheckState;
  readonly asked: BothFigures;
  /** As they were when the check came to its end; `null` before. */
  readonly ended: BothFigures | null;
}

/** Whether there is something to ask about: the partner gave a figure, and it is another one than ours. */
export const hasGap = ({ ours, theirs }: BothFigures): boolean => theirs !== null && theirs !== ours;

/** What is wrong with the figures that a partner gives by its link: each direction once, and no count of what it does not count. */
export function givenFigureProblems(
  given: readonly { readonly direction: ReferralDirection; readonly count: number | null; readonly counted: boolean }[],
): Problem[] {
  const seen = new Set<ReferralDirection>();
  return given.flatMap(({ direction, count, counted }, at) => {
    const field = `figures.${at}.count`;
    const wrong = count !== null && !(Number.isInteger(count) && count >= 0 && count <= MAX_REFERRALS);
    const twice = seen.has(direction);
    seen.add(direction);
    return problemsOf(
      twice ? { field, message: 'This direction is here twice.' } : undefined,
      wrong ? { field, message: `Use a whole number from 0 to ${MAX_REFERRALS}.` } : undefined,
      count !== null && !counted ? { field, message: 'Leave the number out, or say that you count it.' } : undefined,
    );
  });
}

/** What is wrong with asking for a check. */
export const askCheckProblems = (now: BothFigures): Problem[] =>
  problemsOf(
    now.theirs === null
      ? { field: 'direction', message: 'The partner has given no figure for this month yet.' }
      : hasGap(now)
        ? undefined
        : { field: 'direction', message: 'Both sides counted the same.' },
  );

/** What a check came to. It follows from the figures, so nobody has to say it, and nobody can say it wrongly. */
export function checkOutcome(asked: BothFigures, ended: BothFigures): ReferralCheckOutcome {
  const [ours, theirs] = [asked.ours !== ended.ours, asked.theirs !== ended.theirs];
  if (ours && theirs) return 'BOTH_CORRECTED';
  if (ours) return 'OURS_CORRECTED';
  return theirs ? 'THEIRS_CORRECTED' : 'BOTH_STAND';
}

/** What is wrong with the answer to a check: a gap that stays needs its explanation, a code because a text could name a person. */
export const answerCheckProblems = (now: BothFigures, explanation: GapExplanation | null): Problem[] =>
  problemsOf(
    hasGap(now) && explanation === null
      ? { field: 'explanation', message: 'Both sides still differ. Say why.' }
      : undefined,
  );

/**
 * Where a gap stands: `ASKED` while somebody looks into it; `SETTLED` as long as both figures are those that a check
 * came to; else `OPEN`, also after an answer, once one of the figures has become another.
 *
 * @param check the latest one of the month and direction that was not withdrawn
 */
export function figureGapState(check: CheckFigures | null, now: BothFigures): FigureGapState {
  if (check?.state === 'ASKED') return 'ASKED';
  const { ended = null } = check ?? {};
  return ended && ended.ours === now.ours && ended.theirs === now.theirs ? 'SETTLED' : 'OPEN';
}
