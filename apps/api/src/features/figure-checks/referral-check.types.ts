import type { GapExplanation, ReferralCheckOutcome, ReferralCheckState, ReferralDirection } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, MonthScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity, TaskEntity } from '../partnerships/index.ts';
import { ReferralDirectionEnum } from '../referrals/index.ts';
import { GapExplanationEnum, ReferralCheckOutcomeEnum, ReferralCheckStateEnum } from './referral-check.enums.ts';

/** A request to look why both sides counted differently. Codes and counts only. */
@ObjectType({ description: 'A request to look why both sides counted differently in a month and direction.' })
export class ReferralCheck {
  @Field(() => ID)
  id: string;

  @Field(() => PartnershipEntity)
  partnership: PartnershipEntity;

  @Field(() => MonthScalar)
  month: string;

  @Field(() => ReferralDirectionEnum)
  direction: ReferralDirection;

  @Field(() => ReferralCheckStateEnum)
  state: ReferralCheckState;

  @Field(() => Int, { description: 'Our count when it was asked.' })
  oursAsked: number;

  @Field(() => Int, { description: 'The partner’s figure when it was asked.' })
  theirsAsked: number;

  @Field(() => Int, { nullable: true, description: 'Our count when it was answered; null before.' })
  oursEnded: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The partner’s figure when it was answered; null before, or where it gives none.',
  })
  theirsEnded: number | null;

  @Field(() => Boolean, {
    description: 'True where the partner sees the gap by its link and is asked to look as well.',
  })
  partnerAsked: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the partner sent its figure again.' })
  partnerAnsweredAt: string | null;

  @Field(() => ReferralCheckOutcomeEnum, {
    nullable: true,
    description: 'Follows from the figures when it was asked and when it was answered; null before.',
  })
  outcome: ReferralCheckOutcome | null;

  @Field(() => GapExplanationEnum, { nullable: true, description: 'Why both sides still differ, where they do.' })
  explanation: GapExplanation | null;

  @Field(() => String, { description: 'Name of the person who asked.' })
  askedBy: string;

  @Field(() => DateTimeScalar)
  askedAt: string;

  @Field(() => String, { nullable: true, description: 'Name of the person who answered or withdrew it.' })
  endedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt: string | null;

  @Field(() => TaskEntity, { description: 'Whose task it is, and until when.' })
  task: TaskEntity;

  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}
