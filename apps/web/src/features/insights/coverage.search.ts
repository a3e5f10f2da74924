import { audiences, coverageAxes, isLanguageCode, preventionLevels, serviceTypes } from '@alongside/domain';
import { dateOf, flagOf, oneOf, searchOf, someOf, textOf } from '../../lib/search.ts';

/** What the address of the coverage may say; without anything: today, by level, every country, as a table. */
export function coverageSearch(search: Record<string, unknown>) {
  return searchOf({
    on: dateOf(search, 'on'),
    /** The past day with the knowledge of that day, not of today. */
    known: oneOf(search, 'known', ['THEN']),
    axis: oneOf(search, 'axis', coverageAxes.codes),
    level: someOf(search, 'level', preventionLevels.codes),
    service: someOf(search, 'service', serviceTypes.codes),
    audience: someOf(search, 'audience', audiences.codes),
    language: someOf(search, 'language')?.filter(isLanguageCode),
    /** Only countries with a hotline of the network. */
    hotline: flagOf(search, 'hotline'),
    layout: oneOf(search, 'layout', ['MAP']),
    /** What of the world the map shows. */
    area: oneOf(search, 'area', ['EUROPE']),
    /** The place whose initiatives are open beside the matrix: country, or `NONE`, and column. */
    place: textOf(search, 'place'),
    column: textOf(search, 'column'),
  });
}

export type CoverageSearch = ReturnType<typeof coverageSearch>;
