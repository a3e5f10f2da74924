import type { FigureGapState, ReferralDirection } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MonthScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { ReferralDirectionEnum } from '../referrals/index.ts';
import { FigureGapStateEnum } from './referral-check.enums.ts';
import { ReferralCheck } from './referral-check.types.ts';

/** A month and direction in which both sides gave a figure and these differ, or somebody looks into it. */
@ObjectType({
  description: 'A month and direction in which both sides counted differently, or somebody looks into it.',
})
export class FigureGap {
  @Field(() => ID)
  id: string;

  @Field(() => PartnershipEntity)
  partnership: PartnershipEntity;

  @Field(() => MonthScalar)
  month: string;

  @Field(() => ReferralDirectionEnum)
  direction: ReferralDirection;

  @Field(() => Int, { description: 'What the hotline counted.' })
  ours: number;

  @Field(() => Int, { description: 'What the partner counted.' })
  theirs: number;

  @Field(() => FigureGapStateEnum)
  state: FigureGapState;

  @Field(() => ReferralCheck, { nullable: true, description: 'The latest check that nobody withdrew.' })
  check: ReferralCheck | null;
}
