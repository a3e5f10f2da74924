import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MonthScalar } from '../../kernel/scalars.ts';
import { ReferralEntryEntity } from './referral.entity.ts';

/** One month of a partnership's referrals. */
@ObjectType({ description: 'One month of a partnership’s referrals.' })
export class ReferralMonth {
  @Field(() => MonthScalar)
  month: string;

  @Field(() => Int, { description: 'Sum of what the hotline referred; 0 when nothing was logged.' })
  out: number;

  @Field(() => Int, { description: 'Sum of what was referred to the hotline; 0 when nothing was logged.' })
  in: number;

  @Field(() => Int, { nullable: true, description: 'What the partner counted of `out`; null while it gave no figure.' })
  outByPartner: number | null;

  @Field(() => Int, { nullable: true, description: 'What the partner counted of `in`; null while it gave no figure.' })
  inByPartner: number | null;

  @Field(() => [ReferralEntryEntity], { description: 'The entries behind the sums, latest first.' })
  entries: ReferralEntryEntity[];
}
