import { addMonths, type CivilDate, civilDate, daysInMonth } from './civil-date.ts';

declare const monthBrand: unique symbol;

/** A month as `YYYY-MM`, years 0001 to 9999. Months sort as texts. */
export type Month = string & { readonly [monthBrand]: true };

/** True for `YYYY-MM` with a month from 01 to 12. */
export const isMonth = (text: string): text is Month =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && !text.startsWith('0000');

/** The month that a text from outside names, or `undefined`. */
export const parseMonth = (text: string): Month | undefined => (isMonth(text) ? text : undefined);

/** The month that a trusted text names; throws `RangeError` for anything else. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`No month: ${text}`);
  return text;
}

/** The month in which a day lies. */
export const monthOf = (date: CivilDate): Month => date.slice(0, 7) as Month;

/** The first day of a month. */
export const firstDayOf = (of: Month): CivilDate => civilDate(`${of}-01`);

/** The last day of a month: the 28th to the 31st. */
export const lastDayOf = (of: Month): CivilDate =>
  civilDate(`${of}-${daysInMonth(Number(of.slice(0, 4)), Number(of.slice(5)))}`);

/** Negative when `a` comes first, positive when `b` does, 0 for the same month; fits `sort`. */
export const compareMonths = (a: Month, b: Month): number => (a < b ? -1 : a > b ? 1 : 0);

/** So many months later, or earlier for a negative number. */
export const shiftMonth = (from: Month, months: number): Month => monthOf(addMonths(firstDayOf(from), months));

/** Months from `from` until `to`: 0 for the same month, negative when `to` comes first. */
export const monthsBetween = (from: Month, to: Month): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));

/** Every month from the first to the last, both included; empty when `last` comes before `first`. */
export const monthSpan = (first: Month, last: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, index) => shiftMonth(first, index));
