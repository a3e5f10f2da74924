import type { PartnershipStage } from '../vocabulary/index.ts';

/** What has to be there before a partnership may take a step; codes of `StageRequirement.code`. */
export type StageCondition = 'MANAGER_APPROVAL' | 'AGREEMENT' | 'DUE_DILIGENCE' | 'OWNER' | 'CONTACT' | 'NEXT_REVIEW';

/** One allowed step from stage to stage. */
export interface StageStep {
  readonly from: PartnershipStage;
  readonly to: PartnershipStage;
  /** True when the person has to say why. */
  readonly needsReason: boolean;
}

/** The stage in which every partnership begins. */
export const firstStage = 'PROSPECT' satisfies PartnershipStage;

/** Stages in which a partnership lives; a hotline has one such partnership with an initiative at most. */
export const openStages = [
  'PROSPECT',
  'CONTACTED',
  'EXPLORING',
  'AGREED',
  'ACTIVE',
  'PAUSED',
] as const satisfies readonly PartnershipStage[];

/** Stages in which a partnership is over until it is reopened. */
export const closedStages = ['DECLINED', 'ENDED'] as const satisfies readonly PartnershipStage[];

/** True while the partnership is not over. */
export const isOpenStage = (stage: PartnershipStage): boolean =>
  (openStages as readonly PartnershipStage[]).includes(stage);

const steps = (from: readonly PartnershipStage[], to: PartnershipStage, needsReason: boolean): StageStep[] =>
  from.map((each) => Object.freeze({ from: each, to, needsReason }));

/**
 * Every step there is (domain.md, "Stages"); a step that is not listed does not exist. PAUSED, DECLINED, ENDED
 * and reopening need a reason. The order is that in which a page offers them: onwards first, ways out last.
 */
export const stageSteps: readonly StageStep[] = Object.freeze([
  ...steps(['PROSPECT'], 'CONTACTED', false),
  ...steps(['CONTACTED'], 'EXPLORING', false),
  ...steps(['EXPLORING'], 'AGREED', false),
  ...steps(['AGREED', 'PAUSED'], 'ACTIVE', false),
  ...steps(['ACTIVE'], 'PAUSED', true),
  ...steps(['PROSPECT', 'CONTACTED', 'EXPLORING'], 'DECLINED', true),
  ...steps(['AGREED', 'ACTIVE', 'PAUSED'], 'ENDED', true),
  ...steps(['DECLINED', 'ENDED'], 'EXPLORING', true),
]);

/** What a stage asks for before it can be entered, from wherever (domain.md, "Stages"). */
export const stageConditions: Readonly<Record<PartnershipStage, readonly StageCondition[]>> = Object.freeze({
  PROSPECT: [],
  CONTACTED: [],
  EXPLORING: [],
  AGREED: ['MANAGER_APPROVAL', 'AGREEMENT', 'DUE_DILIGENCE'],
  ACTIVE: ['OWNER', 'CONTACT', 'NEXT_REVIEW'],
  PAUSED: [],
  DECLINED: [],
  ENDED: [],
});

/** The steps that lead out of a stage. */
export const stepsFrom = (stage: PartnershipStage): readonly StageStep[] =>
  stageSteps.filter(({ from }) => from === stage);
