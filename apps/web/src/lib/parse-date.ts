import { addDays, type CivilDate, parseCivilDate } from '@alongside/shared';

const dayWords: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  yesterday: -1,
  gestern: -1,
  tomorrow: 1,
  morgen: 1,
};
const pad = (value: number) => String(value).padStart(2, '0');

/** First three letters of the months in the given language and in English: `dez` and `dec` are both 12. */
function monthNames(locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of ['en', locale]) {
    const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      names.set(
        format
          .format(new Date(Date.UTC(2024, month - 1, 1)))
          .toLowerCase()
          .slice(0, 3),
        month,
      );
    }
  }
  return names;
}

function civil(day: number, month: number, year: number): CivilDate | undefined {
  const full = year < 100 ? 2000 + year : year;
  return parseCivilDate(`${String(full).padStart(4, '0')}-${pad(month)}-${pad(day)}`);
}

/**
 * Reads a date as people type it: `22 Nov 2026`, `22 nov`, `22.11.`, `22/11/26`, `2026-11-22`, `today`, `-3`.
 * Day comes before month unless that gives no date; a missing year is the one of `today`.
 * @returns `undefined` when it cannot be read
 */
export function parseTypedDate(text: string, today: CivilDate, locale = 'en'): CivilDate | undefined {
  const typed = text.trim().toLowerCase();
  const shift = dayWords[typed] ?? (/^[+-]\d{1,3}$/.test(typed) ? Number(typed) : undefined);
  if (shift !== undefined) return addDays(today, shift);
  const iso = parseCivilDate(typed);
  if (iso) return iso;

  const year = Number(today.slice(0, 4));
  const figures = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2}|\d{4})?)?$/.exec(typed);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const given = figures[3] === undefined ? year : Number(figures[3]);
    return civil(first, second, given) ?? civil(second, first, given);
  }
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(typed)?.[1];
  const name = /\p{L}{3,}/u.exec(typed)?.[0].slice(0, 3);
  const month = name === undefined ? undefined : monthNames(locale).get(name);
  if (day === undefined || month === undefined) return undefined;
  const given = /(?<!\d)(\d{4})(?!\d)/.exec(typed)?.[1];
  return civil(Number(day), month, given === undefined ? year : Number(given));
}
