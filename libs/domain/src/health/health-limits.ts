import type { PartnershipStage } from '../vocabulary/index.ts';

/** Days within which both sides are expected to be in contact; stages that are not named expect none. */
export const contactCadence: Readonly<Partial<Record<PartnershipStage, number>>> = Object.freeze({
  EXPLORING: 30,
  ACTIVE: 90,
});

/** The same for sisters, who talk every day without logging it; in the stages that expect contact at all. */
export const SISTER_CADENCE = 180;

/** Stages that rest on an agreement: its end matters there, and no longer in one that was reopened. */
export const agreedStages = ['AGREED', 'ACTIVE', 'PAUSED'] as const satisfies readonly PartnershipStage[];

/** The numbers of domain.md, "Health". A reason holds where a number is exceeded, never where it is only reached. */
export const healthLimits = Object.freeze({
  contact: {
    /** Multiples of the cadence. */
    needsAttention: 1,
    atRisk: 2,
    /** Days. */
    dormant: 365,
  },
  /** Days after the day of the review. */
  review: { needsAttention: 0, atRisk: 60 },
  /** Days before the last day of the agreement from which its end is near, that day included. */
  agreementEndsWithin: 60,
  tasks: {
    /** Number of overdue tasks that is enough. */
    needsAttention: 1,
    atRisk: 3,
    /** Days by which one task is overdue. */
    atRiskDays: 30,
  },
  /** Part of the larger figure by which the two sides may differ. */
  figures: 0.25,
});

/** The days within which contact is expected; `null` where the stage expects none. */
export function cadenceOf(stage: PartnershipStage, sister: boolean): number | null {
  const cadence = contactCadence[stage];
  if (cadence === undefined) return null;
  return sister ? SISTER_CADENCE : cadence;
}
