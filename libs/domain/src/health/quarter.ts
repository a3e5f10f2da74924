import { addDays, type CivilDate, firstDayOf, type Month, month, monthOf, shiftMonth } from '@alongside/shared';

/** The first day of the quarter in which a day lies. */
export function quarterStart(day: CivilDate): CivilDate {
  const of = monthOf(day);
  const first = Math.floor((Number(of.slice(5)) - 1) / 3) * 3 + 1;
  return firstDayOf(month(`${of.slice(0, 4)}-${String(first).padStart(2, '0')}`));
}

/** The months of the last quarter that was over before `day`. */
export function lastFullQuarter(day: CivilDate): readonly Month[] {
  const last = monthOf(addDays(quarterStart(day), -1));
  return [shiftMonth(last, -2), shiftMonth(last, -1), last];
}
