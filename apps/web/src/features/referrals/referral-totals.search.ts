import { countOf, searchOf } from '../../lib/search.ts';

/** What the address of the totals may say: the year, without one the year of the last month that everybody has counted. */
export function referralTotalsSearch(search: Record<string, unknown>) {
  const year = countOf(search, 'year');
  return searchOf({ year: year && year >= 2000 && year < 2200 ? year : undefined });
}
