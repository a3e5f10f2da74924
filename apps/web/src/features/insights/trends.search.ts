import {
  referralMeasures,
  statedAppetites,
  trendFigures,
  trendGroups,
  trendMeasures,
  trendSeries,
} from '@alongside/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { dateOf, oneOf, searchOf, textOf } from '../../lib/search.ts';
import { useViewer } from '../../lib/viewer.ts';

/** Spans that the page offers, in months; the first is the default. */
export const trendSpans = ['12', '24', '36'] as const;

/** Everything that the page can follow. */
export const trendSubjects = [...trendMeasures.codes, ...trendFigures.codes] as const;

/** What the address of the trends may say; without anything: partnerships, all together, the twelve months until today. */
export function trendsSearch(search: Record<string, unknown>) {
  return searchOf({
    measure: oneOf(search, 'measure', trendSubjects),
    by: oneOf(search, 'by', trendGroups.codes),
    months: trendSpans.find((span) => span === String(search['months'])),
    on: dateOf(search, 'on'),
    /** What is counted where the lines are hotlines or regions. */
    series: oneOf(search, 'series', trendSeries.codes),
    /** Which referrals. */
    of: oneOf(search, 'of', referralMeasures.codes),
    /** Which answer, where the lines are hotlines or regions. */
    wish: oneOf(search, 'wish', statedAppetites),
    /** The number whose records are open: its day, line and series. */
    day: dateOf(search, 'day'),
    line: textOf(search, 'line'),
    code: oneOf(search, 'code', trendSeries.codes),
  });
}

export type TrendsSearch = ReturnType<typeof trendsSearch>;

/** What the address asks, and how to ask otherwise. */
export function useTrendSearch() {
  const search = useSearch({ from: '/signed-in/insights/trends' });
  const navigate = useNavigate({ from: '/insights/trends' });
  // A hotline sees itself: there is nothing to tell apart.
  const grouped = useViewer().hotline === null;
  const set = (change: Partial<TrendsSearch>) =>
    void navigate({
      search: { ...search, day: undefined, line: undefined, code: undefined, ...change },
      replace: true,
    });
  return {
    search,
    grouped,
    by: grouped ? (search.by ?? ('ALL' as const)) : ('ALL' as const),
    months: Number(search.months ?? trendSpans[0]),
    set,
  };
}
