import type { CountryCode } from '@alongside/domain';
import type { ListingContent } from './types.ts';

interface AppendixRow {
  readonly asPrinted: string;
  /** Text of the level cell; null when the cell is empty. */
  readonly level: string | null;
  /** Text of the country cell; null when it is blank or lost. */
  readonly country: string | null;
  readonly url?: string;
  readonly read: CountryCode | 'EU';
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW';
}

/** A row of appendix 7.2, by its number in reading order and its line in the text of the report. */
export const appendixRow = (row: number, line: number, cells: AppendixRow): ListingContent => ({
  source: 'report-2020-appendix',
  asPrinted: cells.asPrinted,
  levelAsPrinted: cells.level,
  countryAsPrinted: cells.country,
  ...(cells.url === undefined ? {} : { urlAsPrinted: cells.url }),
  countryRead: cells.read,
  countryConfidence: cells.confidence,
  row,
  line,
});

/** A place in section 2 of the report that names the initiative. */
export const overviewMention = (line: number, asPrinted: string, country: string | null = null): ListingContent => ({
  source: 'report-2020-overview',
  asPrinted,
  levelAsPrinted: null,
  countryAsPrinted: country,
  countryRead: null,
  countryConfidence: null,
  line,
});
