import type { SharingLabel, TrendSeries } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SharingLabelEnum } from '../../features/partnerships/index.ts';
import { connectionOf, type PageInfo } from '../../kernel/paging.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { TrendSeriesEnum } from './trends.inputs.ts';

@ObjectType({ description: 'One state of what is counted, at the ends of days.' })
export class TrendSeriesCounts {
  @Field(() => TrendSeriesEnum)
  code: TrendSeries;

  @Field(() => [Int], { description: 'In the order of `Trend.days`.' })
  counts: number[];
}

@ObjectType({ description: 'A hotline or region of a trend, or everything together.' })
export class TrendLineCounts {
  @Field(() => ID, { description: 'Of the hotline; the code of the region; NONE where there is no hotline; ALL.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Of the hotline.' })
  name: string | null;

  @Field(() => [TrendSeriesCounts], { description: 'Every series of the measure, in its order.' })
  series: TrendSeriesCounts[];
}

@ObjectType({
  description:
    'What stood at the ends of months (UTC), out of dated facts as they are known today. What the viewer does not see today is not counted for any day.',
})
export class Trend {
  @Field(() => [DateScalar], { description: 'Last days of months, oldest first, and at the end the day asked for.' })
  days: CivilDate[];

  @Field(() => [TrendLineCounts], { description: 'Those of which anything was counted, by name.' })
  lines: TrendLineCounts[];

  @Field(() => SharingLabelEnum, { description: 'The strictest label of what is counted; files of it carry it.' })
  sharing: SharingLabel;
}

@ObjectType({ description: 'A record that a number of a trend counts.' })
export class TrendRecord {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Of the initiative or campaign.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Name of the hotline; null for what the secretariat leads.' })
  hotline: string | null;

  @Field(() => String, { description: 'PartnershipStage, Intensity, ObstacleSeverity or CampaignPhase, on the day.' })
  state: string;

  @Field(() => DateScalar, { description: 'First day of the state.' })
  since: CivilDate;

  @Field(() => ID, { nullable: true })
  partnershipId: string | null;

  @Field(() => ID, { nullable: true })
  campaignId: string | null;
}

/** The records behind a number, a page at a time. */
export interface TrendRecordPage {
  readonly edges: readonly { readonly cursor: string; readonly node: TrendRecord }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}
export const TrendRecordConnection = connectionOf(TrendRecord);
