import { assertNever, type CivilDate } from '@alongside/shared';
import { type Actor, may } from '../access/index.ts';
import { isOver } from '../limits/index.ts';
import type { PartnershipStage } from '../vocabulary/index.ts';
import { type DueDiligence, dueDiligenceHolds } from './due-diligence.ts';
import { type StageCondition, stageConditions } from './stages.ts';

/** What the stage rules look at. */
export interface PartnershipFacts {
  readonly hotlineId: string;
  readonly stage: PartnershipStage;
  readonly ownerId: string | null;
  /** People linked to the partnership plus contact channels of the initiative. */
  readonly contactCount: number;
  readonly nextReviewOn: CivilDate | null;
  /**
   * Users who wrote what an approval may rest on: the agreements in force today, and the reason why there is no
   * written one. Empty when there is neither.
   */
  readonly groundAuthorIds: readonly string[];
  /** The latest look, whatever its outcome; `null` when nobody has looked. */
  readonly dueDiligence: DueDiligence | null;
  /** Day from which the latest stage change counts; `null` before the first. */
  readonly lastChangeOn: CivilDate | null;
}

/** `OTHER_MANAGER` stands for `MANAGER_APPROVAL` where the manager who looks wrote the grounds alone. */
type RequirementCode = StageCondition | 'OTHER_MANAGER' | 'REASON';

/** Something that is still missing, as `StageRequirement` shows it. */
export interface StageRequirement {
  readonly code: RequirementCode;
  readonly message: string;
}

const messages: Readonly<Record<RequirementCode, string>> = {
  MANAGER_APPROVAL: 'A manager of the hotline approves this step.',
  OTHER_MANAGER: 'Another manager of the hotline approves this step, for you wrote what it rests on.',
  AGREEMENT: 'Record an agreement in force, or why there is no written one.',
  DUE_DILIGENCE: 'Record due diligence with a cleared outcome that is not older than 24 months.',
  OWNER: 'Choose an owner.',
  CONTACT: 'Add a person or a contact channel.',
  NEXT_REVIEW: 'Set the date of the next review, today or later.',
  REASON: 'Say why.',
};

/** The requirement of a code, with the sentence that tells what to do. */
export const requirement = (code: StageRequirement['code']): StageRequirement => ({ code, message: messages[code] });

/** What only a manager can give. */
export const isApproval = ({ code }: StageRequirement): boolean =>
  code === 'MANAGER_APPROVAL' || code === 'OTHER_MANAGER';

function holds(condition: StageCondition, facts: PartnershipFacts, actor: Actor, today: CivilDate): boolean {
  switch (condition) {
    case 'MANAGER_APPROVAL':
      return may.approvePartnership(actor, facts).allowed;
    case 'AGREEMENT':
      return facts.groundAuthorIds.length > 0;
    case 'DUE_DILIGENCE':
      return dueDiligenceHolds(facts.dueDiligence, today);
    case 'OWNER':
      return facts.ownerId !== null;
    case 'CONTACT':
      return facts.contactCount > 0;
    case 'NEXT_REVIEW':
      return facts.nextReviewOn !== null && !isOver(facts.nextReviewOn, today);
    default:
      return assertNever(condition, 'stage condition');
  }
}

/**
 * What a stage still asks for, in the order of the table. Conditions are judged on the day of the decision,
 * also when the step is backdated, because the person decides on what is known today.
 */
export const missingFor = (
  to: PartnershipStage,
  facts: PartnershipFacts,
  actor: Actor,
  today: CivilDate,
): StageRequirement[] =>
  stageConditions[to]
    .filter((condition) => !holds(condition, facts, actor, today))
    .map((condition) =>
      requirement(condition === 'MANAGER_APPROVAL' && actor.role === 'MANAGER' ? 'OTHER_MANAGER' : condition),
    );
