import { Args, Query, Resolver } from '@nestjs/graphql';
import { TrendArgs, TrendRecordsArgs } from './trends.inputs.ts';
import { type TrendOverTime, TrendsService } from './trends.service.ts';
import { Trend, TrendRecordConnection, type TrendRecordPage } from './trends.types.ts';

@Resolver()
export class TrendsResolver {
  constructor(private readonly trends: TrendsService) {}

  @Query(() => Trend, { description: 'Counts at the ends of months. FORBIDDEN to administrators.' })
  trend(@Args() question: TrendArgs): Promise<TrendOverTime> {
    return this.trends.overTime(question);
  }

  @Query(() => TrendRecordConnection, {
    description: 'The records behind a number of a trend, by title. FORBIDDEN to administrators.',
  })
  trendRecords(@Args() { line, series, after, ...number }: TrendRecordsArgs): Promise<TrendRecordPage> {
    return this.trends.records({ ...number, line: line ?? null, series: series ?? null, after: after ?? null });
  }
}
