import { type CivilDate, daysBetween } from '@alongside/shared';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today as readersDay } from './today.ts';

/** English dates follow the British order: 03/04 would mean two days, `3 Apr 2026` means one. */
const localeOf = (language: string) => (language.startsWith('en') ? 'en-GB' : language);

/** Writes dates, months and numbers for one language. Dates always name the month in letters. */
export function createFormat(language: string) {
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const count = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

  const writeDate = (value: string): string => {
    if (/^\d{4}$/.test(value)) return value;
    if (/^\d{4}-\d{2}$/.test(value)) return month.format(new Date(`${value}-01T00:00:00Z`));
    return day.format(new Date(`${value.slice(0, 10)}T00:00:00Z`));
  };
  return {
    locale,
    /** `2026-11-22`, `2026-11` or `2026` as `22 Nov 2026`, `Nov 2026`, `2026`. */
    date: writeDate,
    /** `2026-11` as `Nov 2026`. */
    month: writeDate,
    /** An instant in the reader's own zone: `22 Nov 2026, 14:05`. */
    dateTime: (value: string) => instant.format(new Date(value)),
    /** A civil date within a week of today as a word (`yesterday`, `in 3 days`), else the date. */
    relativeDay: (value: string, today: CivilDate = readersDay()) => {
      const days = daysBetween(today, value.slice(0, 10) as CivilDate);
      return Math.abs(days) <= 7 ? relative.format(days, 'day') : writeDate(value);
    },
    /** A distance in days in the largest fitting unit: `3 months ago`. */
    ago: (value: string, today: CivilDate = readersDay()) => {
      const days = daysBetween(today, value.slice(0, 10) as CivilDate);
      if (Math.abs(days) < 14) return relative.format(days, 'day');
      if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
      if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month');
      return relative.format(Math.round(days / 365.25), 'year');
    },
    number: (value: number) => count.format(value),
    /** `a, b and c` in the words of the language. */
    list: (values: readonly string[]) => list.format(values),
    /** Name of an ISO 3166-1 alpha-2 code. */
    country: (code: string) => regions.of(code) ?? code,
    /** Name of an ISO 639-1 code. */
    language: (code: string) => languages.of(code) ?? code,
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The formats of the language that the reader has chosen. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => createFormat(i18n.language), [i18n.language]);
}
