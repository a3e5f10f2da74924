import { wallClock } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { problemsOf } from '../limits/index.ts';
import type { KeptTime } from '../vocabulary/index.ts';
import { isZone } from './focus-group-problems.ts';
import { momentOf, type TypedTime } from './poll-options.ts';

/** Most moments that a poll offers: more do not fit into a head. */
export const MOST_OPTIONS = 20;
/** Longest session in minutes. */
const MOST_MINUTES = 480;

const typedPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** `2027-03-22T14:00` as a time on a wall; undefined for anything else. */
export function parseTypedTime(typed: string): TypedTime | undefined {
  const [, day, hour, minute] = typedPattern.exec(typed) ?? [];
  if (!day || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined;
  const date = new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10);
  return date === day ? { day: day as TypedTime['day'], hour: Number(hour), minute: Number(minute) } : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What the wall of a zone shows, as it would be typed: `2027-03-22T14:00`. */
export function typedTimeAt(at: Date, zone: string): string {
  const { day, hour, minute } = wallClock(at, zone);
  return `${day}T${two(hour)}:${two(minute)}`;
}

/**
 * Whether the clock of the zone shows something else by now than what was typed: a country has changed its rules since, or the
 * typed hour was one that summer time skips.
 */
export const clockMoved = (typed: string, at: Date, zone: string): boolean => typedTimeAt(at, zone) !== typed;

/** What is wrong with a length in minutes. */
export const minutesProblem = (field: string, minutes: number): Problem | undefined =>
  Number.isInteger(minutes) && minutes >= 15 && minutes <= MOST_MINUTES
    ? undefined
    : { field, message: `Choose 15 to ${String(MOST_MINUTES)} minutes.` };

/** What is wrong with a zone. */
export const zoneProblem = (field: string, zone: string): Problem | undefined =>
  isZone(zone) ? undefined : { field, message: 'Choose a time zone of the list.' };

/** What is wrong with a moment that lies ahead of `now`: it is no time, or it is over. */
export function aheadProblem(
  field: string,
  typed: string,
  zone: string,
  now: Date,
  message = 'Choose a time that lies ahead.',
): Problem | undefined {
  const time = parseTypedTime(typed);
  if (!time) return { field, message: 'Give a day and a time.' };
  if (!isZone(zone)) return undefined;
  return momentOf(time, zone) > now ? undefined : { field, message };
}

/** A date poll as the secretariat opens it. */
export interface PollPlan {
  /** IANA time zone in which the times were typed. */
  readonly zone: string;
  readonly minutes: number;
  /** Times on the wall of that zone, `2027-03-22T14:00`. */
  readonly times: readonly string[];
}

/**
 * What is wrong with the options of a poll.
 *
 * @param there options that the poll has already, as typed
 */
export function pollProblems({ zone, minutes, times }: PollPlan, now: Date, there: readonly string[] = []): Problem[] {
  const all = [...there, ...times];
  return problemsOf(
    zoneProblem('zone', zone),
    minutesProblem('minutes', minutes),
    all.length === 0 ? { field: 'options', message: 'Offer at least one time.' } : undefined,
    all.length > MOST_OPTIONS
      ? { field: 'options', message: `Offer at most ${String(MOST_OPTIONS)} times.` }
      : undefined,
    times.flatMap((typed, place) => aheadProblem(`options.${String(place)}.at`, typed, zone, now) ?? []),
    times.flatMap((typed, place) =>
      all.indexOf(typed) < there.length + place
        ? { field: `options.${String(place)}.at`, message: 'This time is there already.' }
        : [],
    ),
  );
}

/** Once somebody has answered, only the moments can stay: what they said yes to must not move. */
export const zoneChangeProblem = (kept: KeptTime, answered: boolean): Problem | undefined =>
  kept === 'CLOCK' && answered
    ? {
        field: 'kept',
        message: 'People have answered: their times cannot move. Keep the moments, or offer other times.',
      }
    : undefined;
