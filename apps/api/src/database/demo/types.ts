import type {
  AccessCondition,
  AgreementKind,
  AgreementProgress,
  Audience,
  DeliveryMode,
  DueDiligenceOutcome,
  EngagementKind,
  HealthLevel,
  Intensity,
  InteractionKind,
  LanguageCode,
  ObstacleSeverity,
  ObstacleStatus,
  ObstacleType,
  OrganisationType,
  PartnershipStage,
  PreventionLevel,
  ReferralChannel,
  ReferralMode,
  ReferralSubject,
  Role,
  ServiceType,
  SharingLabel,
} from '@alongside/domain';

/** Keys of the fictional hotlines. */
export type DemoHotlineKey = 'northland' | 'southmark';

export interface DemoHotline {
  readonly key: DemoHotlineKey;
  readonly name: string;
  readonly organisation: string;
  readonly languages: readonly LanguageCode[];
}

export interface DemoAccount {
  /** The part of the address before `@demo.example`. */
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly hotline: DemoHotlineKey | null;
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly type: OrganisationType;
}

export interface DemoInitiative {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly description: string;
  readonly levels: readonly PreventionLevel[];
  readonly services: readonly ServiceType[];
  readonly audiences: readonly Audience[];
  readonly access: readonly AccessCondition[];
  readonly modes: readonly DeliveryMode[];
  readonly languages: readonly LanguageCode[];
}

/** Key of the account that did something. */
export type DemoActor = 'coordinator' | 'manager' | 'coordinator2';

/** A change of stage, so many days before the day of loading. */
export interface DemoStep {
  readonly to: PartnershipStage;
  readonly daysAgo: number;
  readonly by?: DemoActor;
  readonly reason?: string;
}

export interface DemoInteraction {
  readonly kind: InteractionKind;
  readonly daysAgo: number;
  readonly summary: string;
  readonly attendees?: string;
  readonly by?: DemoActor;
  readonly sharing?: SharingLabel;
  /** Day of logging where it was not the same day. */
  readonly loggedDaysAgo?: number;
  readonly nextStep?: DemoTask;
}

export interface DemoTask {
  readonly title: string;
  /** Days from the day of loading; negative for a day that has passed. */
  readonly dueInDays: number | null;
  readonly assignee?: DemoActor;
  readonly done?: boolean;
}

/** A year of counts, oldest month first and the current month last; 0 leaves a month out. */
export interface DemoReferrals {
  readonly direction: 'OUT' | 'IN';
  readonly subject: ReferralSubject;
  readonly mode: ReferralMode;
  readonly channel: ReferralChannel;
  readonly audience?: Audience;
  readonly language?: LanguageCode;
  readonly counts: readonly number[];
  /** What the partner counted in the same months, all modes together; null where it gave no figure. */
  readonly theirs?: readonly (number | null)[];
}

/** A contact, by role only. */
export interface DemoPerson {
  readonly roleTitle: string;
  /** 80 when left out. */
  readonly confirmedDaysAgo?: number;
  readonly email?: string;
  readonly part?: string;
  readonly languages: readonly LanguageCode[];
}

export interface DemoPartnership {
  readonly hotline: DemoHotlineKey;
  /** Key of the initiative; with the hotline it makes the key of the partnership. */
  readonly initiative: string;
  readonly owner: DemoActor | null;
  readonly sharing?: SharingLabel;
  readonly intensity?: Intensity;
  /** How it came to that, oldest first; the last is `intensity`. */
  readonly intensities?: readonly { readonly to: Intensity; readonly daysAgo: number }[];
  readonly targetIntensity?: Intensity;
  readonly sister?: boolean;
  readonly noAgreementReason?: string;
  /** Days since a manager was asked to approve the agreement. */
  readonly askedDaysAgo?: number;
  readonly nextReviewInDays?: number;
  readonly history: readonly [DemoStep, ...DemoStep[]];
  readonly dueDiligence?: {
    readonly outcome: Exclude<DueDiligenceOutcome, 'EXPIRED'>;
    readonly daysAgo: number;
    readonly conditions?: string;
    readonly by?: DemoActor;
  };
  readonly people?: readonly DemoPerson[];
  readonly interactions?: readonly DemoInteraction[];
  readonly referrals?: readonly DemoReferrals[];
  readonly tasks?: readonly DemoTask[];
  /** What the manager judges against the computed health, from so many days ago on and for so many days ahead. */
  readonly judged?: {
    readonly level: HealthLevel;
    readonly reason: string;
    readonly daysAgo: number;
    readonly forDays: number;
  };
}

/** Days count back from the day of loading. */
export interface DemoObstacle {
  readonly hotline: DemoHotlineKey;
  readonly initiative: string;
  readonly type: ObstacleType;
  readonly severity: ObstacleSeverity;
  readonly sinceDaysAgo: number;
  readonly status?: Exclude<ObstacleStatus, 'OPEN'>;
  readonly settledDaysAgo?: number;
  readonly note?: string;
  readonly sharing?: SharingLabel;
  readonly by?: DemoActor;
}

/** Days count from the day of loading. */
export interface DemoAgreement {
  readonly hotline: DemoHotlineKey;
  readonly initiative: string;
  readonly kind: AgreementKind;
  readonly progress?: AgreementProgress;
  /** Both sides, on one day, by role. */
  readonly signed?: { readonly daysAgo: number; readonly hotline: string; readonly partner: string };
  readonly partnerOnly?: { readonly daysAgo: number; readonly signatory: string };
  readonly fromDaysAgo?: number;
  /** Negative for an end that has passed. */
  readonly untilInDays?: number;
  readonly termination?: { readonly daysAgo: number; readonly reason: string };
  readonly documentUrl?: string;
  readonly note?: string;
  readonly recordedDaysAgo: number;
}

export interface DemoEngagement {
  readonly hotline: DemoHotlineKey;
  /** Keys of the initiatives of the partnerships that it belongs to. */
  readonly initiatives: readonly string[];
  readonly kind: EngagementKind;
  readonly title: string;
  /** Negative for a day that lies ahead. */
  readonly daysAgo: number;
  readonly days?: number;
  readonly summary?: string;
  readonly peopleReached?: number;
  readonly outputUrl?: string;
  readonly by: DemoActor;
  readonly sharing?: SharingLabel;
}
