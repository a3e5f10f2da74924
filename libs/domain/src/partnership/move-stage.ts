import type { CivilDate } from '@alongside/shared';
import { type Actor, allOf, allowed, may, refused, type Verdict } from '../access/index.ts';
import { type PartnershipStage, partnershipStages } from '../vocabulary/index.ts';
import {
  isApproval,
  missingFor,
  type PartnershipFacts,
  requirement,
  type StageRequirement,
} from './stage-requirements.ts';
import { stepsFrom } from './stages.ts';

/** A step as a page offers it. */
export interface StageOption {
  readonly to: PartnershipStage;
  /** True when the step can be taken now, with a reason where one is needed. */
  readonly allowed: boolean;
  readonly needsReason: boolean;
  readonly missing: readonly StageRequirement[];
}

/** A step that somebody wants to take. */
export interface StageMove {
  readonly to: PartnershipStage;
  readonly effectiveOn: CivilDate;
  readonly reason: string | null;
}

/**
 * The steps out of the present stage with what each still needs (domain.md, "Stages"). Empty for people who
 * move no stages of this hotline.
 */
export function nextStages(facts: PartnershipFacts, actor: Actor, today: CivilDate): StageOption[] {
  if (!may.moveStage(actor, facts).allowed) return [];
  return stepsFrom(facts.stage).map(({ to, needsReason }) => {
    const missing = missingFor(to, facts, actor, today);
    return { to, allowed: missing.length === 0, needsReason, missing };
  });
}

const label = (stage: PartnershipStage) => partnershipStages.label(stage);

/** The refusal of a step, with all that is missing for it. */
export function wrongStep(
  facts: PartnershipFacts,
  to: PartnershipStage,
  missing: readonly StageRequirement[],
): Verdict {
  const message =
    missing.length === 0
      ? `From “${label(facts.stage)}” no step leads to “${label(to)}”.`
      : `“${label(to)}” is not possible yet. ${missing.map((each) => each.message).join(' ')}`;
  const onlyReason = missing.length === 1 && missing[0]?.code === 'REASON';
  return {
    allowed: false,
    because: {
      code: 'WRONG_STAGE',
      message,
      params: { from: facts.stage, to, missing },
      ...(onlyReason ? { field: 'reason' } : {}),
    },
  };
}

/** A step counts from today or an earlier day, and never from before the step that led to the present stage. */
function effectiveOnRule(facts: PartnershipFacts, effectiveOn: CivilDate, today: CivilDate): Verdict {
  if (effectiveOn > today) return refused('VALIDATION', 'Choose today or an earlier day.', 'effectiveOn');
  if (facts.lastChangeOn !== null && effectiveOn < facts.lastChangeOn) {
    return refused(
      'VALIDATION',
      `The last change counts from ${facts.lastChangeOn}. Choose that day or a later one.`,
      'effectiveOn',
    );
  }
  return allowed;
}

/**
 * Whether the actor may take this step now. Asked in this order: does the actor move stages of this hotline
 * (`FORBIDDEN`, `NOT_FOUND`), is there such a step (`WRONG_STAGE`), does it need a manager (`FORBIDDEN`), is
 * everything there (`WRONG_STAGE` with all that is missing), does the day fit (`VALIDATION`, `effectiveOn`).
 *
 * @param today the latest day that counts as "not in the future"; see `latestDayOnEarth`
 */
export function moveStage(facts: PartnershipFacts, move: StageMove, actor: Actor, today: CivilDate): Verdict {
  const step = stepsFrom(facts.stage).find(({ to }) => to === move.to);
  const unmet = () => missingFor(move.to, facts, actor, today);
  return allOf(
    () => may.moveStage(actor, facts),
    () => (step === undefined ? wrongStep(facts, move.to, []) : allowed),
    () => (unmet().some(isApproval) ? may.approvePartnership(actor, facts) : allowed),
    () => {
      const silent = step?.needsReason === true && (move.reason ?? '').trim() === '';
      const missing = [...unmet(), ...(silent ? [requirement('REASON')] : [])];
      return missing.length === 0 ? allowed : wrongStep(facts, move.to, missing);
    },
    () => effectiveOnRule(facts, move.effectiveOn, today),
  );
}
