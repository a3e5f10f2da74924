import { addDays, type CivilDate, parseCivilDate } from '@alongside/shared';

const shape = /^today(?:([+-])(\d{1,4}))?$/;

/**
 * The day that a filter names: a date, or a day counted from the reader's today (`today`, `today-90`, `today+30`),
 * so that "review due" saved in March still asks about today in June. `undefined` for anything else.
 */
export function dayOf(text: string, today: CivilDate): CivilDate | undefined {
  const [relative, sign, days] = shape.exec(text) ?? [];
  if (relative === undefined) return parseCivilDate(text);
  return addDays(today, Number(`${sign ?? ''}${days ?? 0}`));
}

/** True for a text that `dayOf` can read, whatever the day. */
export const isDay = (text: string): boolean => shape.test(text) || parseCivilDate(text) !== undefined;
