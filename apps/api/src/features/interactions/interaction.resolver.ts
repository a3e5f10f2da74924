import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { InteractionEntity } from './interaction.entity.ts';
import { LogInteractionInput } from './interaction.inputs.ts';
import { InteractionService } from './interaction.service.ts';

@Resolver(() => InteractionEntity)
export class InteractionResolver {
  constructor(private readonly interactions: InteractionService) {}

  @Mutation(() => InteractionEntity, { description: 'Logs a call, a meeting, an e-mail, a visit or a note.' })
  async logInteraction(@Args('input') input: LogInteractionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Interaction', await this.interactions.log(input), info);
  }
}
