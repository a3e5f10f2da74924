import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { ReferralMonth } from '../referrals/index.ts';
import { AnswerReferralCheckInput, AskReferralCheckInput } from './referral-check.inputs.ts';
import { ReferralCheckService } from './referral-check.service.ts';
import { ReferralCheck } from './referral-check.types.ts';

@Resolver(() => ReferralMonth)
export class ReferralCheckResolver {
  constructor(private readonly checks: ReferralCheckService) {}

  @ResolveField(() => [ReferralCheck], {
    name: 'checks',
    description: 'Checks of this month that nobody withdrew, latest first.',
  })
  checksOfMonth() {
    return [];
  }

  @Mutation(() => ReferralCheck, {
    description: 'Asks a colleague, and the partner if wished, why both sides differ. It is a task at the same time.',
  })
  async askReferralCheck(@Args('input') input: AskReferralCheckInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReferralCheck', await this.checks.ask(input), info);
  }

  @Mutation(() => ReferralCheck, {
    description: 'Says that both figures are now as they should be; what it came to follows from them.',
  })
  async answerReferralCheck(@Args('input') input: AnswerReferralCheckInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReferralCheck', await this.checks.answer(input), info);
  }

  @Mutation(() => ReferralCheck, { description: 'Nobody needs to look any more.' })
  async withdrawReferralCheck(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReferralCheck', await this.checks.withdraw(input), info);
  }

  @Mutation(() => ReferralCheck, { description: 'Takes an answer or a withdrawal back.' })
  async reopenReferralCheck(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReferralCheck', await this.checks.reopen(input), info);
  }
}
