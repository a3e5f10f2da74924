import {
  ensure,
  invalid,
  knownDay,
  may,
  regions,
  type SharingLabel,
  seriesOf,
  strictestLabel,
  type TrendGroup,
  type TrendLine,
  type TrendMeasure,
  type TrendSeries,
  trendDays,
  trendLines,
  trendStates,
} from '@alongside/domain';
import { type CivilDate, MAX_PAGE, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { actor } from '../../kernel/operation/operation.ts';
import { NO_HOTLINE, type PlacedRecord, TrendsRepository } from './trends.repository.ts';
import type { TrendRecordPage } from './trends.types.ts';

/** What is counted, by what, until when and how far back. */
export interface TrendQuestion {
  readonly measure: TrendMeasure;
  readonly by: TrendGroup;
  readonly asOf: CivilDate;
  readonly months: number;
}

export interface TrendOverTime {
  readonly days: readonly CivilDate[];
  readonly lines: readonly TrendLine[];
  /** The strictest of what is counted. */
  readonly sharing: SharingLabel;
}

/** One number of a trend, and which page of its records. */
export interface TrendNumber extends Pick<TrendQuestion, 'measure' | 'by'> {
  readonly day: CivilDate;
  /** Null for every line. */
  readonly line: string | null;
  /** Null for all of the measure. */
  readonly series: TrendSeries | null;
  readonly first: number;
  readonly after: string | null;
}

const known: Readonly<Record<TrendGroup, (line: string) => boolean>> = {
  ALL: (line) => line === 'ALL',
  HOTLINE: (line) => line === NO_HOTLINE || isUUID(line),
  REGION: (line) => line === NO_HOTLINE || regions.codes.some((code) => code === line),
};

/** What stood at the ends of months, as far as the viewer sees the records today. */
@Injectable()
export class TrendsService {
  constructor(private readonly trends: TrendsRepository) {}

  async overTime({ measure, by, asOf, months }: TrendQuestion): Promise<TrendOverTime> {
    ensure(may.seePartnership(actor()));
    const days = trendDays(knownDay(asOf, today(new Date())), months);
    const counts = await this.trends.counts(measure, by, days);
    return {
      days,
      lines: trendLines(measure, days.length, counts),
      sharing: strictestLabel(counts.flatMap(({ labels }) => labels)),
    };
  }

  /** Throws VALIDATION for a line that no trend has and for a series of another measure. */
  async records({ measure, by, day, line, series, first, after }: TrendNumber): Promise<TrendRecordPage> {
    ensure(may.seePartnership(actor()));
    if (line !== null && !known[by](line)) throw invalid('line', 'Choose a line of the trend.');
    const codes = series === null ? seriesOf(measure) : [series];
    const states = codes.flatMap((code) => trendStates[measure][code] ?? []);
    if (states.length === 0) throw invalid('series', 'Choose a series of the measure.');
    if (first > MAX_PAGE) throw invalid('first', `Ask for 1 to ${MAX_PAGE} rows at a time.`);
    const place = { measure, by, day: knownDay(day, today(new Date())), line, states };
    return pageOf(await this.trends.records(place, first, after), first);
  }
}

/** The page, out of one row more than it holds. */
function pageOf(rows: readonly PlacedRecord[], first: number): TrendRecordPage {
  const edges = rows.slice(0, first).map(({ node, cursor }) => ({ node, cursor }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: rows[0]?.total ?? 0,
  };
}
