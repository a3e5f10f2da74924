import { addDays, type CivilDate } from '@alongside/shared';

/** Days before the end of a term on which whoever keeps the board is told (domain.md, "Board"). */
export const termAlertDays = [90, 30, 7] as const;
export type TermAlert = (typeof termAlertDays)[number];

/**
 * The alert of today: the nearest threshold that the end has come to, as the job tells it; `null` while the end is
 * further away, without an end, and once it is over.
 */
export function termAlert(endsOn: CivilDate | null, today: CivilDate): TermAlert | null {
  if (endsOn === null || endsOn < today) return null;
  return termAlertDays.findLast((days) => addDays(endsOn, -days) <= today) ?? null;
}

/** The next day on which an alert falls, from the day after `today` on; `null` where none is left. */
export function nextTermAlert(endsOn: CivilDate | null, today: CivilDate): { on: CivilDate; days: TermAlert } | null {
  if (endsOn === null) return null;
  const days = termAlertDays.find((each) => addDays(endsOn, -each) > today);
  return days === undefined ? null : { on: addDays(endsOn, -days), days };
}
