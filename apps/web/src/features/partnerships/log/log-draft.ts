import { type LogKind, parseWebAddress } from '@alongside/domain';
import type {
  Audience,
  CampaignRole,
  CampaignTheme,
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
import type { KeptLogDraft } from '../../../lib/acts.ts';
import { newId } from '../../../lib/ids.ts';
import { thisMonth, today } from '../../../lib/today.ts';
import type { RecordOption } from '../../../ui/record-picker.tsx';

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

/** What is said of a contact, also when it is corrected. */
export interface ContactDraft {
  readonly kind: InteractionKind;
  readonly occurredOn: string;
  readonly attendees: string;
  readonly summary: string;
  readonly sharing: SharingLabel;
}

export interface InteractionDraft extends ContactDraft {
  readonly nextId: string;
  readonly nextTitle: string;
  readonly nextDueOn: string | null;
}

/** What is said of an engagement, also when it is corrected. */
export interface TogetherDraft {
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

export interface EngagementDraft extends TogetherDraft {
  /** Partnerships beside the one from which it is logged. */
  readonly others: readonly RecordOption[];
}

/** An action of a meeting as it is typed; it becomes a task. */
export interface ActionDraft {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly assigneeId: string | null;
}

/** The minutes of a meeting of a working group. */
export interface MinutesDraft {
  readonly metOn: string;
  readonly summary: string;
  /** One decision in each line. */
  readonly decisions: string;
  readonly personIds: readonly string[];
  readonly userIds: readonly string[];
  /** Those who took part beside the named ones. */
  readonly hotlineCount: number;
  readonly partnerCount: number;
}

export interface MeetingDraft extends MinutesDraft {
  /** The working group. */
  readonly groupId: string | null;
  readonly actions: readonly ActionDraft[];
}

/** The partner joins a campaign that the hotline leads, or a new one. */
export interface CampaignDraft {
  readonly begins: boolean;
  readonly campaign: RecordOption | null;
  readonly role: CampaignRole;
  readonly title: string;
  readonly theme: CampaignTheme;
  readonly startsOn: string | null;
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
  /** Version of the draft on the server that this goes on with; null for none. */
  readonly keptVersion: number | null;
  readonly kind: LogKind;
  readonly confirmed: boolean;
  readonly referral: ReferralDraft;
  readonly interaction: InteractionDraft;
  readonly engagement: EngagementDraft;
  readonly meeting: MeetingDraft;
  readonly campaign: CampaignDraft;
  readonly obstacle: ObstacleDraft;
  readonly task: TaskDraft;
}

/** An empty form with the most likely answers filled in, for the person with this id. */
export const emptyDraft = (me: string): LogDraft => ({
  id: newId(),
  partnership: null,
  keptVersion: null,
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
  meeting: {
    groupId: null,
    metOn: today(),
    summary: '',
    decisions: '',
    personIds: [],
    userIds: [me],
    hotlineCount: 0,
    partnerCount: 0,
    actions: [],
  },
  campaign: { begins: false, campaign: null, role: 'PARTNER', title: '', theme: 'SEEKING_HELP', startsOn: null },
  obstacle: { type: 'INSTITUTION_CAPACITY', severity: 'MEDIUM', since: today(), note: '', sharing: 'AMBER' },
  task: { title: '', dueOn: null },
});

/** True once something was typed that would be a loss. */
export const holdsWork = ({
  referral,
  interaction,
  engagement,
  meeting,
  campaign,
  obstacle,
  task,
}: LogDraft): boolean =>
  referral.count !== null ||
  [
    ...[interaction.summary, interaction.nextTitle, engagement.title, engagement.summary],
    ...[meeting.summary, meeting.decisions, ...meeting.actions.map(({ title }) => title)],
    ...[campaign.title, obstacle.note, task.title],
  ].some((text) => text.trim() !== '');

/** Records that the form cannot do without, and nobody has chosen yet: the field, and the text that asks for it. */
export function notChosen({ partnership, kind, meeting, campaign }: LogDraft) {
  if (!partnership) return { partnershipId: 'log.partnershipNeeded' } as const;
  if (kind === 'GROUP_MEETING' && !meeting.groupId) return { engagementId: 'log.groupNeeded' } as const;
  if (kind === 'CAMPAIGN' && !campaign.begins && !campaign.campaign)
    return { campaignId: 'log.campaignNeeded' } as const;
  return {};
}

const sections = {
  REFERRAL: 'referral',
  INTERACTION: 'interaction',
  ENGAGEMENT: 'engagement',
  GROUP_MEETING: 'meeting',
  CAMPAIGN: 'campaign',
  OBSTACLE: 'obstacle',
  TASK: 'task',
} as const satisfies Record<LogKind, keyof LogDraft>;

const chosen = ({ id, label }: RecordOption): RecordOption => ({ id, label });

/** The fields of the chosen kind as the server keeps them: `readLogDraft` of the domain library. */
export function contentOf(draft: LogDraft): string {
  const { engagement, campaign } = draft;
  const { others, outputUrl } = engagement;
  const kept: LogDraft = {
    ...draft,
    // An address that is none yet cannot be checked, and so not be kept.
    engagement: { ...engagement, others: others.map(chosen), outputUrl: parseWebAddress(outputUrl) ? outputUrl : '' },
    campaign: { ...campaign, campaign: campaign.campaign && chosen(campaign.campaign) },
  };
  return JSON.stringify(kept[sections[draft.kind]]);
}

/** A draft of the server as the dialog holds it. */
export function draftFrom({ id, version, kind, content, partnership }: KeptLogDraft, me: string): LogDraft {
  const empty = emptyDraft(me);
  const name = sections[kind];
  return { ...empty, id, kind, partnership, keptVersion: version, [name]: { ...empty[name], ...JSON.parse(content) } };
}
