import type {
  AgreementKind,
  AgreementStatus,
  DueDiligenceOutcome,
  HealthLevel,
  HealthReasonCode,
  Intensity,
  ObstacleSeverity,
  ObstacleStatus,
  ObstacleType,
  PartnershipStage,
  ReviewDomain,
  ReviewOutcome,
  SharingLabel,
} from '@alongside/domain';
import { strictestLabel } from '@alongside/domain';
import { addMonths, type CivilDate } from '@alongside/shared';

/** Months of referrals that a page shows, the present one included. */
export const MONTHS = 12;

export interface PackHealth {
  readonly level: HealthLevel;
  readonly reasons: readonly {
    readonly code: HealthReasonCode;
    readonly severity: HealthLevel;
    readonly since: string;
  }[];
  readonly override: { readonly reason: string; readonly endsOn: string; readonly by: string } | null;
}

/** What the pack tells of one partnership: what the same person sees of it on its page, and nothing else. */
export interface PackPartnership {
  readonly id: string;
  readonly stage: PartnershipStage;
  readonly intensity: Intensity | null;
  readonly targetIntensity: Intensity | null;
  readonly since: string | null;
  readonly sharing: SharingLabel;
  readonly sister: boolean;
  readonly nextReviewOn: string | null;
  readonly hotline: { readonly name: string };
  readonly initiative: { readonly name: string; readonly countries: readonly { readonly code: string }[] };
  readonly owner: { readonly name: string } | null;
  readonly noAgreementReason: string | null;
  readonly dueDiligence: { readonly outcome: DueDiligenceOutcome; readonly validUntil: string } | null;
  readonly stageChanges: readonly { readonly to: PartnershipStage; readonly effectiveOn: string }[];
  readonly health: PackHealth;
  readonly agreements: readonly {
    readonly kind: AgreementKind;
    readonly status: AgreementStatus;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
    readonly hotlineSignedOn: string | null;
    readonly partnerSignedOn: string | null;
  }[];
  readonly reviews: readonly {
    readonly heldOn: string | null;
    readonly outcome: ReviewOutcome | null;
    readonly scores: readonly {
      readonly domain: ReviewDomain;
      readonly hotline: number | null;
      readonly partner: number | null;
    }[];
  }[];
  readonly obstacles: readonly {
    readonly type: ObstacleType;
    readonly severity: ObstacleSeverity;
    readonly status: ObstacleStatus;
    readonly since: string;
    readonly sharing: SharingLabel;
  }[];
  readonly referralMonths: readonly { readonly month: string; readonly out: number; readonly in: number }[];
  readonly openTasks: readonly {
    readonly title: string;
    readonly dueOn: string | null;
    readonly overdue: boolean;
    readonly assignee: { readonly name: string } | null;
  }[];
  readonly lastCollaboration: { readonly happenedOn: string; readonly sharing: SharingLabel } | null;
}

/** What of a partnership is asked for, in GraphQL. */
export const packFields = (today: CivilDate): string => `
  stage intensity targetIntensity since sharing sister nextReviewOn noAgreementReason
  hotline { name }
  initiative { name countries { code } }
  owner { name }
  dueDiligence { outcome validUntil }
  stageChanges { to effectiveOn }
  health { level reasons { code severity since } override { reason endsOn by } }
  agreements { kind status validFrom validUntil hotlineSignedOn partnerSignedOn }
  reviews { heldOn outcome scores { domain hotline partner } }
  referralMonths(from: "${addMonths(today, 1 - MONTHS).slice(0, 7)}", to: "${today.slice(0, 7)}") { month out in }
  obstacles { type severity status since sharing }
  openTasks { title dueOn overdue assignee { name } }
  lastCollaboration { happenedOn sharing }
`;

/** True where the page shows something that never leaves the hotline: tasks, counts, reviews, due diligence. */
const showsInnerMatters = (one: PackPartnership): boolean =>
  one.openTasks.length > 0 ||
  one.reviews.length > 0 ||
  one.dueDiligence !== null ||
  one.referralMonths.some((month) => month.out + month.in > 0);

/** The strictest label of what a pack shows. */
export function labelOfPack(partnerships: readonly PackPartnership[]): SharingLabel {
  if (partnerships.length === 0) return 'AMBER';
  return strictestLabel(
    partnerships.flatMap((one) => [
      one.sharing,
      ...one.obstacles.map(({ sharing }) => sharing),
      ...(one.lastCollaboration ? [one.lastCollaboration.sharing] : []),
      ...(showsInnerMatters(one) ? ['AMBER_STRICT' as const] : []),
    ]),
  );
}
