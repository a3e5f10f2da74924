import { Args, Info, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { ReferralEntryEntity } from './referral.entity.ts';
import { CorrectReferralInput, EnterReferralsInput, TakeBackReferralsInput } from './referral-batch.inputs.ts';
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

  @Mutation(() => ReferralEntryEntity, { description: 'Puts one logged count right, with the reason.' })
  async correctReferral(@Args('input') input: CorrectReferralInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReferralEntry', await this.batch.correct(input), info);
  }

  @Mutation(() => Int, {
    description:
      'Takes `enterReferrals` back, as far as nobody has changed it since; answers how many cells that were.',
  })
  takeBackReferrals(@Args('input') input: TakeBackReferralsInput) {
    return this.batch.takeBack(input);
  }
}
