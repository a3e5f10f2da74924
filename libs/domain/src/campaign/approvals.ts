import type { ApprovalState, CampaignAnswer, CampaignPhase } from '../vocabulary/index.ts';
import { isAsking } from './phases.ts';

/** What is known of one participant's approval. */
export interface ApprovalFacts {
  readonly phase: CampaignPhase;
  /** Number of the plan as it is now; every change of the plan raises it. */
  readonly terms: number;
  readonly answer: CampaignAnswer | null;
  /** Number of the plan that the answer was about; `null` without an answer. */
  readonly answeredTerms: number | null;
}

/**
 * How an approval stands. It holds for the plan that the participant saw and for no other: after a change an approval
 * has lapsed, and who declined is asked anew.
 */
export function approvalState({ phase, terms, answer, answeredTerms }: ApprovalFacts): ApprovalState {
  const current = answeredTerms === terms;
  if (answer === 'APPROVED') return current ? 'APPROVED' : 'LAPSED';
  if (answer === 'DECLINED' && current) return 'DECLINED';
  return isAsking(phase) ? 'WAITING' : 'NOT_ASKED';
}

/**
 * Whether something shown in the campaign, added or changed with plan number `terms`, is covered by everybody's
 * approval: nobody approved an earlier plan only, declined, or has not answered.
 *
 * @param answers of all participants; without any, nothing is approved
 */
export const coveredByAll = (
  terms: number,
  answers: readonly Pick<ApprovalFacts, 'answer' | 'answeredTerms'>[],
): boolean =>
  answers.length > 0 &&
  answers.every(
    ({ answer, answeredTerms }) => answer === 'APPROVED' && answeredTerms !== null && answeredTerms >= terms,
  );
