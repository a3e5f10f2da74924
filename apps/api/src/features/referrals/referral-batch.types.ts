import type { ReferralCorrectionReason } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { ReferralCorrectionReasonEnum } from './referral.enums.ts';

/** What entering many cells came to; sent back, it is taken back. */
@ObjectType({ description: 'What entering many cells came to; sent back, it is taken back.' })
export class EnteredReferrals {
  @Field(() => [ID], { description: 'New entries.' })
  added: string[];

  @Field(() => [ID], { description: 'Corrections.' })
  corrected: string[];

  @Field(() => [ID], { description: 'Entries of which nothing is left.' })
  withdrawn: string[];
}

/** What an entry counted before it was corrected, and why. */
@ObjectType({ description: 'What an entry counted before it was corrected, and why.' })
export class ReferralCorrection {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  countBefore: number;

  @Field(() => Int)
  countAfter: number;

  @Field(() => ReferralCorrectionReasonEnum)
  reason: ReferralCorrectionReason;

  @Field(() => String, { description: 'Name of the person who corrected it.' })
  correctedBy: string;

  @Field(() => DateTimeScalar)
  correctedAt: Date;
}
