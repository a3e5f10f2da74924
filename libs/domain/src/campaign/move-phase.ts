import { assertNever, type CivilDate } from '@alongside/shared';
import { type Actor, allOf, allowed, may, refused, type Verdict } from '../access/index.ts';
import { type CampaignPhase, campaignPhases } from '../vocabulary/index.ts';
import { type PhaseCondition, phaseConditions, phaseStepsFrom } from './phases.ts';

/** What the phase rules look at. */
export interface CampaignFacts {
  /** The hotline that leads; `null` where the secretariat does. */
  readonly leadHotlineId: string | null;
  readonly phase: CampaignPhase;
  readonly startsOn: CivilDate | null;
  readonly countryCount: number;
  /** Participants beside the leading hotline itself. */
  readonly otherCount: number;
  /** Participants, the leading hotline included, who do not approve the plan as it is now. */
  readonly missingApprovals: number;
  /** Measurements of the campaign's own window. */
  readonly measurementCount: number;
  /** Day from which the latest phase counts; `null` before the first change. */
  readonly lastChangeOn: CivilDate | null;
}

/** Something that is still missing for a step, with a sentence for the reader. */
export interface PhaseRequirement {
  readonly code: PhaseCondition | 'REASON';
  readonly message: string;
}

/** A step as a page offers it. */
export interface PhaseOption {
  readonly to: CampaignPhase;
  /** True when the step can be taken now, with a reason where one is needed. */
  readonly allowed: boolean;
  readonly needsReason: boolean;
  readonly missing: readonly PhaseRequirement[];
}

/** A step that somebody wants to take. */
export interface PhaseMove {
  readonly to: CampaignPhase;
  readonly effectiveOn: CivilDate;
  readonly reason: string | null;
}

const messages: Readonly<Record<PhaseRequirement['code'], string>> = {
  PARTICIPANT: 'Add somebody who takes part.',
  COUNTRY: 'Name a country at least.',
  START: 'Give the day on which it starts.',
  APPROVALS: 'Everybody who takes part has to approve the plan as it is now.',
  MEASUREMENT: 'Enter what was measured during the campaign.',
  REASON: 'Say why.',
};

const requirement = (code: PhaseRequirement['code']): PhaseRequirement => ({ code, message: messages[code] });

function isMet(condition: PhaseCondition, facts: CampaignFacts): boolean {
  switch (condition) {
    case 'PARTICIPANT':
      return facts.otherCount > 0;
    case 'COUNTRY':
      return facts.countryCount > 0;
    case 'START':
      return facts.startsOn !== null;
    case 'APPROVALS':
      return facts.missingApprovals === 0;
    case 'MEASUREMENT':
      return facts.measurementCount > 0;
    default:
      return assertNever(condition, 'condition of a phase');
  }
}

const missingFor = (to: CampaignPhase, facts: CampaignFacts): PhaseRequirement[] =>
  phaseConditions[to].filter((condition) => !isMet(condition, facts)).map(requirement);

/** The steps out of the present phase with what each still needs. Empty for people who do not lead the campaign. */
export function nextPhases(facts: CampaignFacts, actor: Actor): PhaseOption[] {
  if (!may.keepCampaign(actor, facts).allowed) return [];
  return phaseStepsFrom(facts.phase).map(({ to, needsReason }) => {
    // Going back to an earlier phase takes nothing but a reason.
    const missing = needsReason ? [] : missingFor(to, facts);
    return { to, allowed: missing.length === 0, needsReason, missing };
  });
}

const label = (phase: CampaignPhase) => campaignPhases.label(phase);

/** The refusal of a step, with all that is missing for it. */
function wrongStep({ phase }: CampaignFacts, to: CampaignPhase, missing: readonly PhaseRequirement[]): Verdict {
  const message =
    missing.length === 0
      ? `From “${label(phase)}” no step leads to “${label(to)}”.`
      : `“${label(to)}” is not possible yet. ${missing.map((each) => each.message).join(' ')}`;
  const onlyReason = missing.length === 1 && missing[0]?.code === 'REASON';
  return {
    allowed: false,
    because: {
      code: 'WRONG_STAGE',
      message,
      params: { from: phase, to, missing },
      ...(onlyReason ? { field: 'reason' } : {}),
    },
  };
}

function effectiveOnRule({ lastChangeOn }: CampaignFacts, effectiveOn: CivilDate, today: CivilDate): Verdict {
  if (effectiveOn > today) return refused('VALIDATION', 'Choose today or an earlier day.', 'effectiveOn');
  return lastChangeOn !== null && effectiveOn < lastChangeOn
    ? refused(
        'VALIDATION',
        `The last change counts from ${lastChangeOn}. Choose that day or a later one.`,
        'effectiveOn',
      )
    : allowed;
}

/**
 * Whether the actor may take this step now. Asked in this order: does the actor lead the campaign (`FORBIDDEN`), is
 * there such a step and is everything there (`WRONG_STAGE` with all that is missing), does the day fit (`VALIDATION`).
 *
 * @param today the latest day that counts as "not in the future"; see `latestDayOnEarth`
 */
export function movePhase(facts: CampaignFacts, move: PhaseMove, actor: Actor, today: CivilDate): Verdict {
  const step = phaseStepsFrom(facts.phase).find(({ to }) => to === move.to);
  return allOf(
    () => may.keepCampaign(actor, facts),
    () => {
      if (!step) return wrongStep(facts, move.to, []);
      const silent = step.needsReason && (move.reason ?? '').trim() === '';
      const missing = step.needsReason ? (silent ? [requirement('REASON')] : []) : missingFor(move.to, facts);
      return missing.length === 0 ? allowed : wrongStep(facts, move.to, missing);
    },
    () => effectiveOnRule(facts, move.effectiveOn, today),
  );
}
