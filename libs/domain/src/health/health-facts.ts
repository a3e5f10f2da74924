import type { CivilDate, Month } from '@alongside/shared';
import type { HealthReasonCode, InteractionKind, PartnershipStage, ReferralDirection } from '../vocabulary/index.ts';

/** Interactions in which both sides took part. A note is none of them, and neither is a count of referrals. */
export const twoWayKinds = ['CALL', 'MEETING', 'EMAIL', 'VISIT'] as const satisfies readonly InteractionKind[];

/** An interaction of one of `twoWayKinds`, an engagement, or a meeting of a working group. */
export interface Contact {
  readonly id: string;
  /** Day on which it happened or began; an engagement that is planned lies ahead and does not count yet. */
  readonly on: CivilDate;
}

/** An agreement that both sides have signed. */
export interface SignedAgreement {
  readonly id: string;
  readonly kind: string;
  /** First day on which it is valid. */
  readonly from: CivilDate;
  /** Last day, or the day on which it was terminated when that comes first; `null` for one without an end. */
  readonly until: CivilDate | null;
}

/** An obstacle that is open. */
export interface OpenObstacle {
  readonly id: string;
  readonly severity: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly since: CivilDate;
}

/** An open task with a day. */
export interface DatedTask {
  readonly id: string;
  readonly dueOn: CivilDate;
}

/** The referrals of a month and direction as both sides counted them; only where the partner gave a figure. */
export interface ComparedFigures {
  readonly month: Month;
  readonly direction: ReferralDirection;
  readonly ours: number;
  readonly theirs: number;
}

/** All that health follows from. What the reader may not see is left out, so that nothing of it can show. */
export interface HealthFacts {
  readonly stage: PartnershipStage;
  readonly sister: boolean;
  readonly contacts: readonly Contact[];
  /** False where contacts may be hidden from the reader: silence then says nothing. */
  readonly contactsComplete: boolean;
  readonly nextReviewOn: CivilDate | null;
  readonly agreements: readonly SignedAgreement[];
  readonly obstacles: readonly OpenObstacle[];
  readonly tasks: readonly DatedTask[];
  /** The last day for which somebody vouched for the initiative's facts. */
  readonly initiativeVouchedUntil: CivilDate;
  readonly figures: readonly ComparedFigures[];
}

/** How bad a reason is, worst first. */
export const healthSeverities = ['DORMANT', 'AT_RISK', 'NEEDS_ATTENTION'] as const;
export type HealthSeverity = (typeof healthSeverities)[number];

/** Something that speaks against the health of a partnership. */
export interface HealthReason {
  readonly code: HealthReasonCode;
  readonly severity: HealthSeverity;
  /** The day that the reason speaks of: of the last contact, on which something was due, ended, began or, for AGREEMENT_ENDING, will end. */
  readonly since: CivilDate;
  readonly message: string;
  /** The record behind it; `null` where that is the partnership or the initiative itself. */
  readonly recordId: string | null;
}
