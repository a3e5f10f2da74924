import {
  type HiddenCount,
  hiddenCounts,
  type ReferralLineKind,
  type ReferralMeasure,
  referralLineKinds,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReferralMeasureEnum } from '../../features/referrals/index.ts';
import { DateScalar, MonthScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const HiddenCountEnum = vocabularyEnum('HiddenCount', hiddenCounts, 'Why a count is not shown.');
export const ReferralLineKindEnum = vocabularyEnum(
  'ReferralLineKind',
  referralLineKinds,
  'Whose referrals a line of the totals counts.',
);

/** A count as the viewer may see it. A count that is hidden is not in here in any form. */
@ObjectType({ description: 'A count as the viewer may see it: a number, or why there is none.' })
export class ReferralCount {
  @Field(() => Int, { nullable: true, description: 'Null where it is hidden.' })
  count: number | null;

  @Field(() => HiddenCountEnum, { nullable: true })
  hidden: HiddenCount | null;
}

@ObjectType({ description: 'A line of the totals: one count for each month, and their sum.' })
export class ReferralTotalsLine {
  @Field(() => ReferralLineKindEnum)
  kind: ReferralLineKind;

  @Field(() => ID, { nullable: true, description: 'Of the partnership or hotline; the code of a region.' })
  id: string | null;

  @Field(() => String, { nullable: true, description: 'Of the initiative or hotline.' })
  name: string | null;

  @Field(() => [ReferralCount], { description: 'In the order of the months.' })
  counts: ReferralCount[];

  @Field(() => ReferralCount)
  total: ReferralCount;
}

@ObjectType({ description: 'The lines of one measure; a measure in which nothing was counted has no table.' })
export class ReferralTotalsTable {
  @Field(() => ReferralMeasureEnum)
  measure: ReferralMeasure;

  @Field(() => [ReferralTotalsLine])
  lines: ReferralTotalsLine[];
}

@ObjectType({
  description: 'Referrals of one year. The year is the only span there is, so that no two answers can be subtracted.',
})
export class ReferralTotals {
  @Field(() => [MonthScalar], { description: 'The months of the own tables: those of the year that have begun.' })
  ownMonths: string[];

  @Field(() => [ReferralTotalsTable], {
    description: 'The viewer’s own hotline by partnership, as it was counted; empty for people of the network.',
  })
  own: ReferralTotalsTable[];

  @Field(() => DateScalar, {
    description: 'First of this month: what was logged or corrected later is not in `network`.',
  })
  knownOn: string;

  @Field(() => [MonthScalar], {
    description: 'The months of the year that were over a month before that day, so that they had been counted.',
  })
  networkMonths: string[];

  @Field(() => [ReferralTotalsTable], {
    description:
      'The secretariat: every hotline, region and the network. A hotline: all others together, from three on. Without partnerships marked AMBER+STRICT; counts of 1 to 4 are hidden, and others where they would give one away.',
  })
  network: ReferralTotalsTable[];
}

@ObjectType({ description: 'A line of referrals through months of several years.' })
export class ReferralTrendLineCounts {
  @Field(() => ReferralLineKindEnum)
  kind: ReferralLineKind;

  @Field(() => ID, { nullable: true, description: 'Of the hotline; the code of a region.' })
  id: string | null;

  @Field(() => String, { nullable: true, description: 'Of the hotline.' })
  name: string | null;

  @Field(() => [ReferralCount], {
    nullable: 'items',
    description: 'In the order of the months; null where nothing is told, not even that there were none.',
  })
  counts: (ReferralCount | null)[];
}

@ObjectType({
  description:
    'Referrals by month, out of the tables of their years (`referralTotals`): the same numbers, and the same ones hidden.',
})
export class ReferralTrendOverTime {
  @Field(() => DateScalar, { description: 'First of this month, as in `ReferralTotals`.' })
  knownOn: string;

  @Field(() => [MonthScalar], { description: 'Oldest first.' })
  months: string[];

  @Field(() => [ReferralTrendLineCounts], { description: 'A hotline: its own, and all others together.' })
  lines: ReferralTrendLineCounts[];
}
