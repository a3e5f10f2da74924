import { Args, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { ReferralEntryEntity } from './referral.entity.ts';
import { EnterReferralsInput, TakeBackReferralsInput } from './referral-batch.inputs.ts';
import { ReferralBatchService } from './referral-batch.service.ts';
import { EnteredReferrals, ReferralCorrection } from './referral-batch.types.ts';

@Resolver(() => ReferralEntryEntity)
export class ReferralBatchResolver {
  constructor(private readonly batch: ReferralBatchService) {}

  @ResolveField(() => [ReferralCorrection], { description: 'Latest first.' })
  corrections() {
    return [];
  }

  @Mutation(() => EnteredReferrals, {
    description: 'Enters referral counts of many partnerships and months: all of them, or none.',
  })
  enterReferrals(@Args('input') input: EnterReferralsInput) {
    return this.batch.enter(input);
  }

  @Mutation(() => Int, {
    description:
      'Takes `enterReferrals` back, as far as nobody has changed it since; answers how many cells that were.',
  })
  takeBackReferrals(@Args('input') input: TakeBackReferralsInput) {
    return this.batch.takeBack(input);
  }
}
