import { addDays, addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { isOver, lineProblem, pastDateProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import type { EngagementKind, MeetingCadence, TaskStatus } from '../vocabulary/index.ts';

/** Most decisions, actions and people of one meeting. */
export const MAX_MEETING_LINES = 30;

/** Most people that one side brings to a meeting of a working group. */
export const MAX_MEETING_PEOPLE = 1_000;

/** An action that a meeting decides on; it becomes a task. */
export interface MeetingAction {
  readonly title: string;
  readonly dueOn: CivilDate | null;
}

/** The values of a meeting that can be wrong in themselves. */
export interface MeetingInput {
  readonly metOn: CivilDate;
  readonly summary: string | null;
  readonly decisions: readonly string[];
  /** People of the hotline and of its partners who took part and are known by no name here. */
  readonly hotlineCount: number;
  readonly partnerCount: number;
  readonly actions: readonly MeetingAction[];
}

const countProblem = (field: string, count: number): Problem | undefined =>
  Number.isInteger(count) && count >= 0 && count <= MAX_MEETING_PEOPLE
    ? undefined
    : { field, message: `Use a whole number from 0 to ${MAX_MEETING_PEOPLE}.` };

/** What is wrong with a meeting: it was held, its decisions and actions say something, and no action is due already. */
export const meetingProblems = (input: MeetingInput, startsOn: CivilDate, today: CivilDate): Problem[] =>
  problemsOf(
    pastDateProblem('metOn', input.metOn, today),
    input.metOn < startsOn ? { field: 'metOn', message: 'The group had not begun yet on this day.' } : undefined,
    tooLong('summary', input.summary, textLimits.passage),
    countProblem('hotlineCount', input.hotlineCount),
    countProblem('partnerCount', input.partnerCount),
    input.decisions.length > MAX_MEETING_LINES || input.actions.length > MAX_MEETING_LINES
      ? { field: 'decisions', message: `Use at most ${MAX_MEETING_LINES} decisions and actions.` }
      : undefined,
    ...input.decisions.map((decision, place) => lineProblem(`decisions.${place}`, decision, textLimits.note)),
    ...input.actions.flatMap(({ title, dueOn }, place) => [
      lineProblem(`actions.${place}.title`, title, textLimits.line),
      dueOn !== null && isOver(dueOn, today)
        ? { field: `actions.${place}.dueOn`, message: 'Choose today or a later day.' }
        : undefined,
    ]),
  );

/** What is wrong with changing an engagement that has met as a working group: it stays one, and began before it met. */
export const metGroupProblems = (
  { kind, startsOn }: { readonly kind: EngagementKind; readonly startsOn: CivilDate },
  firstMetOn: CivilDate | null,
): Problem[] =>
  firstMetOn === null
    ? []
    : problemsOf(
        kind === 'WORKING_GROUP'
          ? undefined
          : { field: 'kind', message: 'This group has met: it stays a working group.' },
        startsOn > firstMetOn ? { field: 'startsOn', message: `The group met on ${firstMetOn} already.` } : undefined,
      );

/** How a working group's date moves on; months keep their day as far as the calendar lets them. */
const steps: Readonly<Record<MeetingCadence, (from: CivilDate) => CivilDate>> = {
  WEEKLY: (from) => addDays(from, 7),
  FORTNIGHTLY: (from) => addDays(from, 14),
  MONTHLY: (from) => addMonths(from, 1),
  QUARTERLY: (from) => addMonths(from, 3),
  HALF_YEARLY: (from) => addMonths(from, 6),
};

/**
 * The day around which the next meeting is expected: one step after the last meeting, or the first day of a group that has
 * not met. `null` for a group without a cadence, or one that ends before.
 */
export function nextMeetingOn(group: {
  readonly cadence: MeetingCadence | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly lastMetOn: CivilDate | null;
}): CivilDate | null {
  if (group.cadence === null) return null;
  const next = group.lastMetOn === null ? group.startsOn : steps[group.cadence](group.lastMetOn);
  return group.endsOn !== null && next > group.endsOn ? null : next;
}

/** An action of a working group, as far as carrying it over asks. */
export interface GroupAction {
  /** The day of the meeting that decided on it. */
  readonly decidedOn: CivilDate;
  readonly status: TaskStatus;
  /** The day on which it was done; `null` while it is open, or was cancelled. */
  readonly completedOn: CivilDate | null;
}

/**
 * Whether a meeting finds an action of an earlier one on its table: it was decided on before, and not closed before the day
 * of the meeting. What was cancelled is carried over no more.
 */
export const isCarriedOver = ({ decidedOn, status, completedOn }: GroupAction, metOn: CivilDate): boolean =>
  decidedOn < metOn && (status === 'OPEN' || (status === 'DONE' && completedOn !== null && completedOn >= metOn));
