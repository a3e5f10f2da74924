import { isCivilDate, isMonth } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { MAX_LIST, parseWebAddress, textLimits } from '../limits/index.ts';
import {
  audiences,
  campaignRoles,
  campaignThemes,
  engagementKinds,
  interactionKinds,
  isLanguageCode,
  type LogKind,
  meetingCadences,
  obstacleSeverities,
  obstacleTypes,
  referralChannels,
  referralDirections,
  referralModes,
  referralSubjects,
  sharingLabels,
  type Vocabulary,
} from '../vocabulary/index.ts';

/** A text of a draft in a person's own words, with the field of the form in which it stands. */
export interface DraftText {
  readonly field: string;
  readonly text: string;
}

/** What one part of a draft may be; answers the free texts in it, and null for what no form could have written. */
type Part = (value: unknown, field: string) => readonly DraftText[] | null;
type Parts = Readonly<Record<string, Part>>;

const plain =
  (accepts: (value: unknown) => boolean): Part =>
  (value) =>
    accepts(value) ? [] : null;
const text = (accepts: (value: string) => boolean): Part =>
  plain((value) => typeof value === 'string' && accepts(value));
const code = <C extends string>({ has }: Vocabulary<C>): Part => text(has);
const words =
  (limit: number, as?: string): Part =>
  (value, field) =>
    typeof value === 'string' && [...value].length <= limit ? [{ field: as ?? field, text: value }] : null;
const maybe =
  (part: Part): Part =>
  (value, field) =>
    value === null ? [] : part(value, field);

const day = text(isCivilDate);
const id = text((value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value));
const count = plain((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const flag = plain((value) => typeof value === 'boolean');
const sharing = code(sharingLabels);
const line = words(textLimits.line);
const passage = words(textLimits.passage);

const list =
  (part: Part): Part =>
  (value, field) => {
    if (!Array.isArray(value) || value.length > MAX_LIST) return null;
    return together(value.map((each, place) => part(each, `${field}.${place}`)));
  };

const shape =
  (parts: Parts): Part =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const given = value as Readonly<Record<string, unknown>>;
    if (Object.keys(given).some((name) => !Object.hasOwn(parts, name))) return null;
    return together(
      Object.entries(parts).map(([name, part]) => part(given[name], field === '' ? name : `${field}.${name}`)),
    );
  };

const together = (found: readonly (readonly DraftText[] | null)[]): readonly DraftText[] | null =>
  found.includes(null) ? null : found.flatMap((each) => each ?? []);

const record = shape({ id, label: line });

/** The fields of the form of each kind. A referral has no place for words, as the record itself has none. */
const forms: Readonly<Record<LogKind, Parts>> = {
  REFERRAL: {
    month: text(isMonth),
    direction: code(referralDirections),
    subject: code(referralSubjects),
    mode: code(referralModes),
    channel: code(referralChannels),
    audience: maybe(code(audiences)),
    language: maybe(text(isLanguageCode)),
    count: maybe(count),
  },
  INTERACTION: {
    kind: code(interactionKinds),
    occurredOn: day,
    attendees: line,
    summary: passage,
    sharing,
    nextId: id,
    nextTitle: words(textLimits.line, 'nextStep.title'),
    nextDueOn: maybe(day),
  },
  ENGAGEMENT: {
    others: list(record),
    kind: code(engagementKinds),
    cadence: maybe(code(meetingCadences)),
    title: line,
    startsOn: day,
    endsOn: maybe(day),
    summary: passage,
    peopleReached: maybe(count),
    outputUrl: text((value) => value === '' || parseWebAddress(value) !== undefined),
    sharing,
  },
  GROUP_MEETING: {
    groupId: maybe(id),
    metOn: day,
    summary: passage,
    decisions: passage,
    personIds: list(id),
    userIds: list(id),
    hotlineCount: count,
    partnerCount: count,
    actions: list(shape({ id, title: line, dueOn: maybe(day), assigneeId: maybe(id) })),
  },
  CAMPAIGN: {
    begins: flag,
    campaign: maybe(record),
    role: code(campaignRoles),
    title: line,
    theme: code(campaignThemes),
    startsOn: maybe(day),
  },
  OBSTACLE: {
    type: code(obstacleTypes),
    severity: code(obstacleSeverities),
    since: day,
    note: words(textLimits.note),
    sharing,
  },
  TASK: { title: line, dueOn: maybe(day) },
};

/** A draft that was read: its fields as the form has them, and the texts that the safe-text guard has to see. */
export interface ReadDraft {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: readonly DraftText[];
}

const unreadable: readonly Problem[] = [{ field: 'content', message: 'This is no draft of this kind.' }];

/**
 * Reads what somebody keeps of an entry that is not logged yet: unfinished as it may be, it has the fields of its form
 * and nothing else.
 *
 * @param json the fields as JSON
 */
export function readLogDraft(kind: LogKind, json: string): ReadDraft | { readonly problems: readonly Problem[] } {
  let fields: unknown;
  try {
    fields = JSON.parse(json);
  } catch {
    return { problems: unreadable };
  }
  const texts = shape(forms[kind])(fields, '');
  return texts === null ? { problems: unreadable } : { fields: fields as ReadDraft['fields'], texts };
}
