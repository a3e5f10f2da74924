import { addDays, addMonths, type CivilDate, civilDate, compareDates } from '@alongside/shared';

/** The longest look back: five years. */
export const MOST_TREND_MONTHS = 60;

/**
 * The days whose ends a trend shows, oldest first: the last days of so many months before the one of `asOf`, and `asOf`.
 * A month that runs is therefore told as far as it has come.
 */
export function trendDays(asOf: CivilDate, months: number): CivilDate[] {
  const first = civilDate(`${asOf.slice(0, 7)}-01`);
  const ends = Array.from({ length: months }, (_, at) => addDays(addMonths(first, at + 1 - months), -1));
  return [...ends, asOf];
}

/** The last day of which something can be known: of a day ahead that is today. */
export const knownDay = (day: CivilDate, today: CivilDate): CivilDate => (compareDates(day, today) > 0 ? today : day);
