declare const civilDateBrand: unique symbol;

/**
 * A day of the Gregorian calendar as `YYYY-MM-DD`, years 0001 to 9999, without time or zone: the day on which
 * something happened where it happened. Civil dates sort as texts.
 */
export type CivilDate = string & { readonly [civilDateBrand]: true };

const DAY_MS = 86_400_000;
const FIRST_MS = dayStart('0001-01-01');
const LAST_MS = dayStart('9999-12-31');

/** Midnight UTC of a day; only a yardstick, no claim about a zone. Not a number for impossible days. */
function dayStart(text: string): number {
  return new Date(`${text}T00:00:00.000Z`).getTime();
}

function fromDayStart(ms: number): CivilDate {
  if (!(ms >= FIRST_MS && ms <= LAST_MS)) throw new RangeError('The date lies outside the years 0001 to 9999');
  return new Date(ms).toISOString().slice(0, 10) as CivilDate;
}

/** True for `YYYY-MM-DD` that names a day which exists: 2024-02-29 does, 2023-02-29 does not. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return false;
  const ms = dayStart(text);
  // Date accepts 31 February and moves on to March, so the text must come back unchanged.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The date that a text from outside names, or `undefined`. Surrounding blanks are no part of a date. */
export const parseCivilDate = (text: string): CivilDate | undefined => (isCivilDate(text) ? text : undefined);

/** The date that a trusted text names; throws `RangeError` for anything that is no day. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`No date: ${text}`);
  return text;
}

/** Negative when `a` comes first, positive when `b` does, 0 for the same day; fits `sort`. */
export const compareDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two days. */
export const laterDate = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** So many days later, or earlier for a negative number. Throws `RangeError` outside the years 0001 to 9999. */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayStart(dayStart(date) + days * DAY_MS);

/** Days from `from` until `to`; negative when `to` comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((dayStart(to) - dayStart(from)) / DAY_MS);

/**
 * The same day so many months later (or earlier), and the last day of that month where it has no such day:
 * 31 January plus one month is 28 or 29 February.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const lastDay = daysInMonth(Math.floor(count / 12), (count % 12) + 1);
  const target = new Date(0);
  target.setUTCFullYear(Math.floor(count / 12), count % 12, Math.min(day, lastDay));
  return fromDayStart(target.getTime());
}

/** Number of days of a month; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/**
 * The day that the calendar on the wall shows at the instant `now`.
 *
 * @param zone IANA time zone such as `Europe/Vienna`; UTC when left out. Throws `RangeError` for unknown zones.
 */
export function today(now: Date, zone = 'UTC'): CivilDate {
  // The everyday case without a formatter, which takes a tenth of a millisecond to make.
  if (zone === 'UTC') return civilDate(now.toISOString().slice(0, 10));
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return civilDate(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`);
}

/**
 * The latest day that any calendar on earth shows at the instant `now`. A date after it lies in the future for
 * everybody; a date up to it may be today where the writer sits, whatever UTC says.
 */
export const latestDayOnEarth = (now: Date): CivilDate => today(new Date(now.getTime() + 14 * 3_600_000));
