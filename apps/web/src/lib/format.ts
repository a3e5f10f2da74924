import { type CivilDate, createFormat as createPlainFormat, daysBetween } from '@alongside/shared';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today as readersDay } from './today.ts';

/** What any text may need, and what only a reader with a day and a zone of their own can be told. */
export function createFormat(language: string) {
  const plain = createPlainFormat(language);
  const instant = new Intl.DateTimeFormat(plain.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const time = new Intl.DateTimeFormat(plain.locale, { hour: '2-digit', minute: '2-digit' });
  const share = new Intl.NumberFormat(plain.locale, { style: 'percent', maximumFractionDigits: 0 });
  const relative = new Intl.RelativeTimeFormat(plain.locale, { numeric: 'auto' });
  return {
    ...plain,
    /** An instant in the reader's own zone: `22 Nov 2026, 14:05`. */
    dateTime: (value: string) => instant.format(new Date(value)),
    /** An instant as the wall of a zone shows it, which stands beside it: `22 Nov 2026, 14:05`. */
    instantIn: (value: string, zone: string) =>
      new Intl.DateTimeFormat(plain.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
        new Date(value),
      ),
    /** A share of one in whole per cent: `37 %`. */
    percent: (value: number) => share.format(value),
    /** By how much something differs, always with a sign: `+3`, `−3`, `±0`. */
    difference: (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${plain.number(Math.abs(value))}`,
    /** The time of day of an instant in the reader's own zone: `14:05`. */
    time: (value: string) => time.format(new Date(value)),
    /** A civil date within a week of today as a word (`yesterday`, `in 3 days`), else the date. */
    relativeDay: (value: string, today: CivilDate = readersDay()) => {
      const days = daysBetween(today, value.slice(0, 10) as CivilDate);
      return Math.abs(days) <= 7 ? relative.format(days, 'day') : plain.date(value);
    },
    /** A distance in days in the largest fitting unit: `3 months ago`. */
    ago: (value: string, today: CivilDate = readersDay()) => {
      const days = daysBetween(today, value.slice(0, 10) as CivilDate);
      if (Math.abs(days) < 14) return relative.format(days, 'day');
      if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
      if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month');
      return relative.format(Math.round(days / 365.25), 'year');
    },
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The formats of the language that the reader has chosen. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => createFormat(i18n.language), [i18n.language]);
}
