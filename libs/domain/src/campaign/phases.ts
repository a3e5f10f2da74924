import type { CampaignPhase } from '../vocabulary/index.ts';

/** What has to be there before a campaign may take a step; codes of `PhaseRequirement.code`. */
export type PhaseCondition = 'PARTICIPANT' | 'COUNTRY' | 'START' | 'APPROVALS' | 'MEASUREMENT';

/** One allowed step from phase to phase. */
export interface PhaseStep {
  readonly from: CampaignPhase;
  readonly to: CampaignPhase;
  /** True when the person has to say why: on every way back and out. */
  readonly needsReason: boolean;
}

/** The phase in which every campaign begins. */
export const firstPhase = 'IDEA' satisfies CampaignPhase;

const steps = (from: readonly CampaignPhase[], to: CampaignPhase, needsReason = false): PhaseStep[] =>
  from.map((each) => Object.freeze({ from: each, to, needsReason }));

/**
 * Every step there is (domain.md, "Campaign"); a step that is not listed does not exist. The order is that in which
 * a page offers them: onwards first, ways back and out last.
 */
export const phaseSteps: readonly PhaseStep[] = Object.freeze([
  ...steps(['IDEA'], 'PLANNED'),
  ...steps(['PLANNED'], 'APPROVED'),
  ...steps(['APPROVED'], 'LIVE'),
  ...steps(['LIVE'], 'CLOSED'),
  ...steps(['CLOSED'], 'EVALUATED'),
  ...steps(['CANCELLED'], 'IDEA', true),
  ...steps(['APPROVED'], 'PLANNED', true),
  ...steps(['CLOSED'], 'LIVE', true),
  ...steps(['EVALUATED'], 'CLOSED', true),
  ...steps(['IDEA', 'PLANNED', 'APPROVED', 'LIVE'], 'CANCELLED', true),
]);

/** What a phase asks for before it can be entered, from wherever. */
export const phaseConditions: Readonly<Record<CampaignPhase, readonly PhaseCondition[]>> = Object.freeze({
  IDEA: [],
  PLANNED: ['PARTICIPANT', 'COUNTRY', 'START'],
  APPROVED: ['PARTICIPANT', 'COUNTRY', 'START', 'APPROVALS'],
  LIVE: ['PARTICIPANT', 'COUNTRY', 'START', 'APPROVALS'],
  CLOSED: [],
  EVALUATED: ['MEASUREMENT'],
  CANCELLED: [],
});

/** The steps that lead out of a phase. */
export const phaseStepsFrom = (phase: CampaignPhase): readonly PhaseStep[] =>
  phaseSteps.filter(({ from }) => from === phase);

/** Phases in which everybody who takes part is asked, and may answer. */
export const askingPhases = ['PLANNED', 'APPROVED', 'LIVE'] as const satisfies readonly CampaignPhase[];

/** True while those who take part are asked. */
export const isAsking = (phase: CampaignPhase): boolean => (askingPhases as readonly CampaignPhase[]).includes(phase);

/** While the plan, those who take part and what is shown may change: afterwards they are history. */
export const openPhases = ['IDEA', ...askingPhases] as const satisfies readonly CampaignPhase[];

/** True in one of those. */
export const isOpenPhase = (phase: CampaignPhase): boolean => (openPhases as readonly CampaignPhase[]).includes(phase);

/** Phases in which a campaign stands in the directory of the network: everybody who takes part has agreed to it. */
export const directoryPhases: readonly CampaignPhase[] = ['APPROVED', 'LIVE', 'CLOSED', 'EVALUATED'];
