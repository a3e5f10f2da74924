import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { HandoverEntity } from './handover.entity.ts';
import { HandOverInput, UndoHandoverInput } from './handover.inputs.ts';
import { HandoverService } from './handover.service.ts';
import { HandoverOutcome, HandoverStock } from './handover.types.ts';

const HandoverConnection = connectionOf(HandoverEntity, { name: 'Handover' });

@Resolver(() => HandoverEntity)
export class HandoverResolver {
  constructor(private readonly service: HandoverService) {}

  @Query(() => HandoverConnection, { description: 'Handovers of the viewer’s hotline, latest first.' })
  handovers(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => [HandoverStock], { description: 'What somebody has that could be handed over, by kind.' })
  handoverStock(@Args('userId', { type: () => ID }) userId: string) {
    return this.service.stock(userId);
  }

  @Mutation(() => HandoverOutcome, {
    description: 'Passes somebody’s work on: at once, or on a later day. All of it, or nothing.',
  })
  handOver(@Args('input') input: HandOverInput) {
    return this.service.handOver(input);
  }

  @Mutation(() => HandoverOutcome, { description: 'Calls a planned handover off.' })
  cancelHandover(@Args('input') input: VersionedInput) {
    return this.service.cancel(input);
  }

  @Mutation(() => HandoverOutcome, {
    description: 'Gives everything back; CONFLICT, and nothing changed, once something of it was changed.',
  })
  undoHandover(@Args('input') input: UndoHandoverInput) {
    return this.service.undo(input);
  }
}
