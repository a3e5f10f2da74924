import { trendGroups, trendMeasures, trendSeries } from '@alongside/domain';
import { dateOf, oneOf, searchOf, textOf } from '../../lib/search.ts';

/** Spans that the page offers, in months; the first is the default. */
export const trendSpans = ['12', '24', '36'] as const;

/** What the address of the trends may say; without anything: partnerships, all together, the twelve months until today. */
export function trendsSearch(search: Record<string, unknown>) {
  return searchOf({
    measure: oneOf(search, 'measure', trendMeasures.codes),
    by: oneOf(search, 'by', trendGroups.codes),
    months: trendSpans.find((span) => span === String(search['months'])),
    on: dateOf(search, 'on'),
    /** What is counted where the lines are hotlines or regions. */
    series: oneOf(search, 'series', trendSeries.codes),
    /** The number whose records are open: its day, line and series. */
    day: dateOf(search, 'day'),
    line: textOf(search, 'line'),
    code: oneOf(search, 'code', trendSeries.codes),
  });
}

export type TrendsSearch = ReturnType<typeof trendsSearch>;
