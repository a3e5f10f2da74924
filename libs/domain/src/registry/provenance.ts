import {
  addDays,
  type CivilDate,
  isCivilDate,
  isMonth,
  lastDayOf,
  laterDate,
  month,
  parseMonth,
  today,
} from '@alongside/shared';

/** Days after which a fact that nobody confirmed counts as stale (domain.md, "Fact source"). */
export const STALE_AFTER_DAYS = 180;

/** Where a record stands in time. */
export interface FactAge {
  /** Date for which the source vouches: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  /** When somebody last confirmed it; `null` for never. */
  readonly confirmedAt: Date | null;
}

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, as far as the date exists. */
export const isAsOf = (text: string): boolean => isCivilDate(text) || isMonth(text) || isMonth(`${text}-01`);

/**
 * The last day that an as-of date covers: 2020 reaches until 31 December. A date that is rough on purpose gets
 * the benefit of the doubt. Throws `RangeError` for anything that is no as-of date.
 */
export function asOfLastDay(asOf: string): CivilDate {
  if (isCivilDate(asOf)) return asOf;
  return lastDayOf(parseMonth(asOf) ?? month(`${asOf}-12`));
}

/** The day up to which a record is vouched for: its as-of date, or the day of a later confirmation. */
export function vouchedUntil({ asOf, confirmedAt }: FactAge): CivilDate {
  const printed = asOfLastDay(asOf);
  return confirmedAt === null ? printed : laterDate(printed, today(confirmedAt));
}

/** A record vouched for until before this day is stale; for filters that run in the database. */
export const staleBefore = (now: CivilDate): CivilDate => addDays(now, -STALE_AFTER_DAYS);

/** Whether a fact is older than 180 days and was not confirmed since. A confirmation starts the count anew. */
export const isStale = (fact: FactAge, now: CivilDate): boolean => vouchedUntil(fact) < staleBefore(now);
