import type {
  Audience,
  EngagementKind,
  InteractionKind,
  MeetingCadence,
  ObstacleSeverity,
  ObstacleType,
  ReferralChannel,
  ReferralDirection,
  ReferralMode,
  ReferralSubject,
  SharingLabel,
} from '../../../gql/graphql.ts';
import { newId } from '../../../lib/ids.ts';
import { thisMonth, today } from '../../../lib/today.ts';
import type { RecordOption } from '../../../ui/record-picker.tsx';

export const logKinds = ['REFERRAL', 'INTERACTION', 'ENGAGEMENT', 'OBSTACLE', 'TASK'] as const;
export type LogKind = (typeof logKinds)[number];

export interface ReferralDraft {
  readonly month: string;
  readonly direction: ReferralDirection;
  readonly subject: ReferralSubject;
  readonly mode: ReferralMode;
  readonly channel: ReferralChannel;
  readonly audience: Audience | null;
  /** ISO 639-1 code. */
  readonly language: string | null;
  readonly count: number | null;
}

export interface InteractionDraft {
  readonly kind: InteractionKind;
  readonly occurredOn: string;
  readonly attendees: string;
  readonly summary: string;
  readonly sharing: SharingLabel;
  readonly nextId: string;
  readonly nextTitle: string;
  readonly nextDueOn: string | null;
}

export interface EngagementDraft {
  readonly others: readonly RecordOption[];
  readonly kind: EngagementKind;
  /** For a working group. */
  readonly cadence: MeetingCadence | null;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly summary: string;
  readonly peopleReached: number | null;
  readonly outputUrl: string;
  readonly sharing: SharingLabel;
}

/** What people say of an obstacle. */
export interface ObstacleDraft {
  readonly type: ObstacleType;
  readonly severity: ObstacleSeverity;
  readonly since: string;
  readonly note: string;
  readonly sharing: SharingLabel;
}

export interface TaskDraft {
  readonly title: string;
  readonly dueOn: string | null;
}

/** Everything that the dialog holds; kept in the browser until it is saved, so that nothing typed is lost. */
export interface LogDraft {
  /** The record's id, made here: sending twice never logs twice. */
  readonly id: string;
  readonly partnership: RecordOption | null;
  readonly kind: LogKind;
  readonly confirmed: boolean;
  readonly referral: ReferralDraft;
  readonly interaction: InteractionDraft;
  readonly engagement: EngagementDraft;
  readonly obstacle: ObstacleDraft;
  readonly task: TaskDraft;
}

/** An empty form with the most likely answers filled in. */
export const emptyDraft = (): LogDraft => ({
  id: newId(),
  partnership: null,
  kind: 'REFERRAL',
  confirmed: false,
  referral: {
    month: thisMonth(),
    direction: 'OUT',
    subject: 'HELP_SEEKER',
    mode: 'SIGNPOST',
    channel: 'PHONE',
    audience: null,
    language: null,
    count: null,
  },
  interaction: {
    kind: 'CALL',
    occurredOn: today(),
    attendees: '',
    summary: '',
    sharing: 'AMBER_STRICT',
    nextId: newId(),
    nextTitle: '',
    nextDueOn: null,
  },
  engagement: {
    others: [],
    kind: 'KNOWLEDGE_EXCHANGE',
    cadence: null,
    title: '',
    startsOn: today(),
    endsOn: null,
    summary: '',
    peopleReached: null,
    outputUrl: '',
    sharing: 'AMBER',
  },
  obstacle: { type: 'INSTITUTION_CAPACITY', severity: 'MEDIUM', since: today(), note: '', sharing: 'AMBER' },
  task: { title: '', dueOn: null },
});

/** True once something was typed that would be a loss. */
export const holdsWork = ({ referral, interaction, engagement, obstacle, task }: LogDraft): boolean =>
  referral.count !== null ||
  [interaction.summary, interaction.nextTitle, engagement.title, engagement.summary, obstacle.note, task.title].some(
    (text) => text.trim() !== '',
  );
