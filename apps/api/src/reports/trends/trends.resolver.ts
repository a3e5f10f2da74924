import { Args, Query, Resolver } from '@nestjs/graphql';
import { TrendArgs, TrendRecordsArgs } from './trends.inputs.ts';
import { type TrendOverTime, TrendsService } from './trends.service.ts';
import { Trend, TrendRecord } from './trends.types.ts';

@Resolver()
export class TrendsResolver {
  constructor(private readonly trends: TrendsService) {}

  @Query(() => Trend, { description: 'Counts at the ends of months. FORBIDDEN to administrators.' })
  trend(@Args() question: TrendArgs): Promise<TrendOverTime> {
    return this.trends.overTime(question);
  }

  @Query(() => [TrendRecord], {
    description: 'The records behind a number of a trend, by title; at most 500. FORBIDDEN to administrators.',
  })
  trendRecords(@Args() { day, line, series, ...question }: TrendRecordsArgs): Promise<TrendRecord[]> {
    return this.trends.records(question, day, line ?? null, series ?? null);
  }
}
