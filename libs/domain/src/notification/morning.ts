import { addDays, type CivilDate, instantAt, today } from '@alongside/shared';

/** Hour of the local clock at which the daily mail is due. */
export const MORNING_HOUR = 7;

/** A morning somewhere: its day on the local calendar, and the instant. */
export interface Morning {
  readonly day: CivilDate;
  readonly at: Date;
}

/**
 * The last morning that has begun in `zone` at the instant `now`. The daily mail of `day` tells what happened before
 * `at`, whether it is written on the minute or after an outage; what happens later waits for the next morning.
 */
export function lastMorning(now: Date, zone: string): Morning {
  const day = today(now, zone);
  const at = instantAt(day, MORNING_HOUR, zone);
  if (at <= now) return { day, at };
  const before = addDays(day, -1);
  return { day: before, at: instantAt(before, MORNING_HOUR, zone) };
}
