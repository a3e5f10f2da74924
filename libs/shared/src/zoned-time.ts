import type { CivilDate } from './civil-date.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** What the clock and the calendar on the wall of a zone show. */
export interface WallClock {
  readonly day: CivilDate;
  /** 0–23. */
  readonly hour: number;
  /** 0–59. */
  readonly minute: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

/** Milliseconds since 1970 if the wall of `zone` showed UTC. */
function wallAt(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(ms));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Milliseconds by which the clock on the wall of `zone` is ahead of UTC at an instant. */
const offsetAt = (ms: number, zone: string): number => wallAt(ms, zone) - Math.floor(ms / 1_000) * 1_000;

/**
 * What the wall of a zone shows at an instant.
 *
 * @param zone IANA time zone such as `Europe/Vienna`. Throws `RangeError` for unknown zones.
 */
export function wallClock(at: Date, zone: string): WallClock {
  const wall = new Date(wallAt(at.getTime(), zone));
  return {
    day: wall.toISOString().slice(0, 10) as CivilDate,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    weekday: wall.getUTCDay() || 7,
  };
}

/**
 * The instant at which the clock on the wall of `zone` shows a time of a day. In an hour that the change to
 * summer time skips it is the hour after; in one that comes twice, the first.
 *
 * @param zone IANA time zone such as `Europe/Vienna`. Throws `RangeError` for unknown zones.
 */
export function instantAt(day: CivilDate, hour: number, zone: string, minute = 0): Date {
  const wall = Date.parse(`${day}T${twoDigits(hour)}:${twoDigits(minute)}:00.000Z`);
  // The offset that holds then is one of those that hold a day before and a day after.
  const [before, after] = [offsetAt(wall - 86_400_000, zone), offsetAt(wall + 86_400_000, zone)];
  const fits = (offset: number) => offsetAt(wall - offset, zone) === offset;
  return new Date(wall - (fits(before) ? before : fits(after) ? after : before));
}
