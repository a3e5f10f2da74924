import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { ReferralEntryEntity } from './referral.entity.ts';
import { LogReferralInput, ReferralMonthsArgs } from './referral.inputs.ts';
import { ReferralService } from './referral.service.ts';
import { ReferralMonth } from './referral.types.ts';

@Resolver(() => PartnershipEntity)
export class ReferralResolver {
  constructor(private readonly referrals: ReferralService) {}

  @ResolveField(() => [ReferralMonth], {
    description:
      'Every month of the span, oldest first, with 0 where nothing was logged; empty for people of the network.',
  })
  referralMonths(@Args() _args: ReferralMonthsArgs) {
    return [];
  }

  @Mutation(() => ReferralEntryEntity, { description: 'Logs a number of referrals in a month.' })
  async logReferral(@Args('input') input: LogReferralInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReferralEntry', await this.referrals.log(input), info);
  }
}
