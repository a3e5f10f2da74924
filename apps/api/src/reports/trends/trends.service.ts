import {
  ensure,
  invalid,
  knownDay,
  may,
  regions,
  seriesOf,
  type TrendGroup,
  type TrendLine,
  type TrendMeasure,
  type TrendSeries,
  trendDays,
  trendLines,
  trendStates,
} from '@alongside/domain';
import { type CivilDate, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { actor } from '../../kernel/operation/operation.ts';
import { NO_HOTLINE, TrendsRepository } from './trends.repository.ts';
import type { TrendRecord } from './trends.types.ts';

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
    return { days, lines: trendLines(measure, days.length, await this.trends.counts(measure, by, days)) };
  }

  /** Throws VALIDATION for a line that no trend has and for a series of another measure. */
  async records(
    { measure, by }: Pick<TrendQuestion, 'measure' | 'by'>,
    day: CivilDate,
    line: string | null,
    series: TrendSeries | null,
  ): Promise<TrendRecord[]> {
    ensure(may.seePartnership(actor()));
    if (line !== null && !known[by](line)) throw invalid('line', 'Choose a line of the trend.');
    const codes = series === null ? seriesOf(measure) : [series];
    const states = codes.flatMap((code) => trendStates[measure][code] ?? []);
    if (states.length === 0) throw invalid('series', 'Choose a series of the measure.');
    return this.trends.records({ measure, by, day: knownDay(day, today(new Date())), line, states });
  }
}
