/** A span of time in the words of one zone. */
export interface ZonedSpan {
  /** `Tue 30 Mar 2027` */
  readonly day: string;
  /** `14:00–15:30`; an end on another day carries its weekday: `23:00–Wed 00:30`. */
  readonly hours: string;
  /** `Europe/Madrid (UTC+2)`: never an hour without its zone. */
  readonly zone: string;
}

/** How far a zone is ahead of UTC at an instant: `UTC+5:45`. */
function offsetWords(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC');
}

/**
 * Writes a span as the calendar and the clock on the wall of `zone` show it, in the order and words of `locale`.
 *
 * @param zone IANA time zone. Throws `RangeError` for unknown zones.
 */
export function zonedSpan(startsAt: Date, minutes: number, zone: string, locale: string): ZonedSpan {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  const day = write({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const time = write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = write({ weekday: 'short' });
  const later = day.format(startsAt) === day.format(endsAt) ? '' : `${weekday.format(endsAt)} `;
  return {
    day: day.format(startsAt).replace(/^(\p{L}+),/u, '$1'),
    hours: `${time.format(startsAt)}–${later}${time.format(endsAt)}`,
    zone: `${zone} (${offsetWords(startsAt, zone)})`,
  };
}
