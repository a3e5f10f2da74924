/** English dates follow the British order: 03/04 would mean two days, `3 Apr 2026` means one. */
const localeOf = (language: string) => (language.startsWith('en') ? 'en-GB' : language);

/** Writes dates, months, numbers and names for one language. Dates always name the month in letters. */
export function createFormat(language: string) {
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const monthAlone = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const count = new Intl.NumberFormat(locale);
  const change = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
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
    /** `2026-11` as `Nov`, where the year stands beside it. */
    monthName: (value: string) => monthAlone.format(new Date(`${value}-01T00:00:00Z`)),
    number: (value: number) => count.format(value),
    /** A difference with its sign: `+3`, `-2`, `0`. */
    change: (value: number) => change.format(value),
    /** `a, b and c` in the words of the language. */
    list: (values: readonly string[]) => list.format(values),
    /** Name of an ISO 3166-1 alpha-2 code. */
    country: (code: string) => regions.of(code) ?? code,
    /** Name of an ISO 639-1 code. */
    language: (code: string) => languages.of(code) ?? code,
  };
}
