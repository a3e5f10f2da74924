import type { CivilDate } from './civil-date.ts';

/** Milliseconds by which the clock on the wall of `zone` is ahead of UTC at an instant. */
function offsetAt(ms: number, zone: string): number {
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
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(ms / 1_000) * 1_000;
}

/**
 * The instant at which the clock on the wall of `zone` shows a full hour of a day. In an hour that the change to
 * summer time skips it is the hour after; in one that comes twice, the first.
 *
 * @param zone IANA time zone such as `Europe/Vienna`. Throws `RangeError` for unknown zones.
 */
export function instantAt(day: CivilDate, hour: number, zone: string): Date {
  const wall = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
  // The offset that holds then is one of those that hold a day before and a day after.
  const [before, after] = [offsetAt(wall - 86_400_000, zone), offsetAt(wall + 86_400_000, zone)];
  const fits = (offset: number) => offsetAt(wall - offset, zone) === offset;
  return new Date(wall - (fits(before) ? before : fits(after) ? after : before));
}
