import { addDays, addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';

/** Years back that somebody may still log something; older dates are almost always typing errors. */
export const OLDEST_ENTRY_YEARS = 20;

/** The problem of a day on which something cannot have happened yet, or that lies absurdly far back. */
export function pastDateProblem(field: string, date: CivilDate, today: CivilDate): Problem | undefined {
  if (date > today) return { field, message: 'Choose today or an earlier day.' };
  return tooOld(field, date, today);
}

/** The problem of a day more than `OLDEST_ENTRY_YEARS` back. */
export function tooOld(field: string, date: CivilDate, today: CivilDate): Problem | undefined {
  if (date >= addMonths(today, -12 * OLDEST_ENTRY_YEARS)) return undefined;
  return { field, message: `Choose a day of the last ${OLDEST_ENTRY_YEARS} years.` };
}

/**
 * Whether a day that should lie ahead is over. The day before `today` still passes: the server takes for today
 * the latest day on earth, and west of it people still write the day before.
 */
export const isOver = (date: CivilDate, today: CivilDate): boolean => date < addDays(today, -1);
