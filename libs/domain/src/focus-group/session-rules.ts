import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong, webAddressProblem } from '../limits/index.ts';
import type { Attendance, FocusGroupStatus, SessionRequirement } from '../vocabulary/index.ts';
import { aheadProblem, minutesProblem, zoneProblem } from './poll-rules.ts';

/** When and where a session is held, as the secretariat writes it down. */
export interface SessionPlan {
  /** A time on the wall of the zone, `2027-03-22T14:00`. */
  readonly at: string;
  readonly zone: string;
  readonly minutes: number;
  readonly venue: string | null;
  /** How to join; told to nobody who has not accepted. */
  readonly joinLink: string | null;
}

/** Days for which a session can be written down, or its hour corrected, after it took place. */
const AFTERWARDS = 31;

/** What is wrong with a session that lies ahead, or took place lately. */
export const sessionProblems = ({ at, zone, minutes, venue, joinLink }: SessionPlan, now: Date): Problem[] =>
  problemsOf(
    zoneProblem('zone', zone),
    aheadProblem(
      'at',
      at,
      zone,
      new Date(now.getTime() - AFTERWARDS * 86_400_000),
      'Choose a time that lies ahead, or within the last month.',
    ),
    minutesProblem('minutes', minutes),
    tooLong('venue', venue, textLimits.line),
    webAddressProblem('joinLink', joinLink),
  );

/** One line of the run sheet. */
export interface AgendaItem {
  readonly title: string;
  readonly minutes: number;
  /** Who leads through it; a role. */
  readonly lead: string | null;
}

/** Most lines of a run sheet. */
export const MOST_AGENDA_ITEMS = 30;

/** What is wrong with a run sheet. That it is longer than the session is shown and not refused. */
export const agendaProblems = (items: readonly AgendaItem[]): Problem[] =>
  problemsOf(
    items.length > MOST_AGENDA_ITEMS
      ? { field: 'items', message: `Use at most ${String(MOST_AGENDA_ITEMS)} lines.` }
      : undefined,
    items.flatMap(({ title, minutes, lead }, place) =>
      problemsOf(
        lineProblem(`items.${String(place)}.title`, title, textLimits.line),
        tooLong(`items.${String(place)}.lead`, lead, textLimits.line),
        Number.isInteger(minutes) && minutes >= 1 && minutes <= 480
          ? undefined
          : { field: `items.${String(place)}.minutes`, message: 'Choose 1 to 480 minutes.' },
      ),
    ),
  );

/** When each line of a run sheet begins, in minutes from the beginning; the last entry is the end. */
export function agendaClock(items: readonly Pick<AgendaItem, 'minutes'>[]): number[] {
  const clock = [0];
  for (const { minutes } of items) clock.push((clock.at(-1) ?? 0) + minutes);
  return clock;
}

/**
 * What is wrong with what is noted of somebody's attendance: nobody came or stayed away before the session began; that they will not come
 * is known earlier.
 */
export const attendanceProblem = (
  attendance: Attendance | null,
  startsAt: Date | null,
  now: Date,
): Problem | undefined =>
  attendance === null || attendance === 'EXCUSED' || (startsAt !== null && startsAt <= now)
    ? undefined
    : { field: 'attendance', message: 'Note who came once the session has begun.' };

/** What the next state of a focus group asks about. */
export interface SessionFacts {
  /** Null while no date is fixed. */
  readonly startsAt: Date | null;
  readonly confirmed: boolean;
  readonly venue: string | null;
  readonly joinLink: string | null;
  /** One entry for each person who accepted; null where nothing is noted. */
  readonly attendances: readonly (Attendance | null)[];
  readonly findings: number;
  /** How many findings name nothing that they rest on. */
  readonly withoutEvidence: number;
}

/** The states that a session leads through, with the one before each. */
export const sessionSteps = { SCHEDULED: 'INVITING', HELD: 'SCHEDULED', REPORTED: 'HELD' } as const satisfies Partial<
  Record<FocusGroupStatus, FocusGroupStatus>
>;
export type SessionStep = keyof typeof sessionSteps;

/** The state that a focus group comes to next by its session; null where there is none. */
export function nextSessionStep(status: FocusGroupStatus): SessionStep | null {
  const found = Object.entries(sessionSteps).find(([, before]) => before === status);
  return (found?.[0] as SessionStep | undefined) ?? (status === 'SELECTING' ? 'SCHEDULED' : null);
}

/** What a state still asks for, in the order in which it is done. */
export function missingForStep(step: SessionStep, facts: SessionFacts, now: Date): SessionRequirement[] {
  const { startsAt, confirmed, venue, joinLink, findings, withoutEvidence } = facts;
  const lacks: Readonly<Record<SessionStep, readonly (readonly [SessionRequirement, boolean])[]>> = {
    SCHEDULED: [['DATE', startsAt === null || !confirmed]],
    HELD: [
      ['PLACE', !venue && !joinLink],
      ['BEGUN', startsAt === null || startsAt > now],
      ['ATTENDANCE', facts.attendances.includes(null)],
      ['SOMEBODY', !facts.attendances.includes('ATTENDED')],
    ],
    REPORTED: [
      ['FINDING', findings === 0],
      ['EVIDENCE', withoutEvidence > 0],
    ],
  };
  return lacks[step].filter(([, missing]) => missing).map(([requirement]) => requirement);
}
