import { addDays, type CivilDate, instantAt, wallClock } from '@alongside/shared';

/** Hours of a working day in which mails of surveys leave: from nine, and not after four. */
export const workingHours = { from: 9, until: 16 } as const;

/** Monday to Friday. Holidays are not known. */
const isWorkday = (day: CivilDate): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const isWorkingTime = (day: CivilDate, hour: number): boolean =>
  isWorkday(day) && hour >= workingHours.from && hour < workingHours.until;

/** The nearest workday in a direction, the day itself included. */
function workday(day: CivilDate, step: 1 | -1): CivilDate {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, step);
  return found;
}

/** The first moment from `at` on that is working time on the wall of `zone`: `at` itself, or nine o'clock of a workday. */
export function nextWorkingTime(at: Date, zone: string): Date {
  const { day, hour } = wallClock(at, zone);
  if (isWorkingTime(day, hour)) return at;
  return instantAt(workday(hour < workingHours.from ? day : addDays(day, 1), 1), workingHours.from, zone);
}

/** Working time on the wall of `zone` that is not after `at`: `at` itself, or nine o'clock of the workday before. */
export function workingTimeBefore(at: Date, zone: string): Date {
  const { day, hour } = wallClock(at, zone);
  if (isWorkingTime(day, hour)) return at;
  return instantAt(workday(hour >= workingHours.from ? day : addDays(day, -1), -1), workingHours.from, zone);
}
