import type { Span } from '@alongside/domain';
import { addDays, type CivilDate, civilDate, daysBetween } from '@alongside/shared';

/** The years over which a strip is drawn, and where on it a day stands. */
export interface StripScale {
  /** The years that are named, with their beginning in percent of the width. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Where a day begins, in percent; days outside stand at the edge. */
  readonly at: (day: CivilDate) => number;
  /** Where a span lies, in percent; without an end it goes to the edge. */
  readonly place: (span: Span) => { readonly from: number; readonly width: number };
}

/** Most years that carry their number. */
const NAMED = 8;
/** Years before the present one beyond which the past is left out. */
const PAST = 15;

const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));
const newYear = (year: number): CivilDate => civilDate(`${String(year).padStart(4, '0')}-01-01`);

/** Whole years from the first to the last day that the spans know of, and the next year at least. */
export function stripScale(spans: readonly Span[], today: CivilDate): StripScale {
  const now = yearOf(today);
  const first = Math.max(now - PAST, Math.min(now, ...spans.map(({ startsOn }) => yearOf(startsOn))));
  const last = Math.max(now + 1, ...spans.map(({ startsOn, endsOn }) => yearOf(endsOn ?? startsOn)));
  const start = newYear(first);
  const days = daysBetween(start, newYear(last + 1));
  const at = (day: CivilDate) => Math.min(100, Math.max(0, (daysBetween(start, day) / days) * 100));
  const step = Math.ceil((last - first + 1) / NAMED);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years: years.filter((_, index) => index % step === 0).map((year) => ({ year, at: at(newYear(year)) })),
    at,
    place: ({ startsOn, endsOn }) => {
      const from = at(startsOn);
      return { from, width: (endsOn === null ? 100 : at(addDays(endsOn, 1))) - from };
    },
  };
}
