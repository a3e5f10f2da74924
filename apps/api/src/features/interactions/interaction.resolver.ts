import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { InteractionEntity } from './interaction.entity.ts';
import { EditInteractionInput, LogInteractionInput } from './interaction.inputs.ts';
import { InteractionService } from './interaction.service.ts';

@Resolver(() => InteractionEntity)
export class InteractionResolver {
  constructor(private readonly interactions: InteractionService) {}

  @Query(() => InteractionEntity, { nullable: true, description: 'Null when the viewer sees no such interaction.' })
  interaction(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => InteractionEntity, { description: 'Logs a call, a meeting, an e-mail, a visit or a note.' })
  async logInteraction(@Args('input') input: LogInteractionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Interaction', await this.interactions.log(input), info);
  }

  @Mutation(() => InteractionEntity, { description: 'Puts right what was logged. Its next step is a task of its own.' })
  async editInteraction(@Args('input') input: EditInteractionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Interaction', await this.interactions.edit(input), info);
  }
}
