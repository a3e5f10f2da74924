import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { EngagementEntity } from './engagement.entity.ts';
import { EditEngagementInput, LogEngagementInput } from './engagement.inputs.ts';
import { EngagementService } from './engagement.service.ts';

@Resolver(() => EngagementEntity)
export class EngagementResolver {
  constructor(private readonly engagements: EngagementService) {}

  @Mutation(() => EngagementEntity, {
    description: 'Logs something that was done, or is planned, together with partners.',
  })
  async logEngagement(@Args('input') input: LogEngagementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Engagement', await this.engagements.log(input), info);
  }

  @Mutation(() => EngagementEntity, {
    description: 'Puts right what was logged. A working group that has met stays one.',
  })
  async editEngagement(@Args('input') input: EditEngagementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Engagement', await this.engagements.edit(input), info);
  }
}
