import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { LogDraftEntity } from './log-draft.entity.ts';
import { KeepLogDraftInput } from './log-draft.inputs.ts';
import { LogDraftService } from './log-draft.service.ts';

const LogDraftConnection = connectionOf(LogDraftEntity, { name: 'LogDraft' });

@Resolver(() => LogDraftEntity)
export class LogDraftResolver {
  constructor(private readonly drafts: LogDraftService) {}

  @Query(() => LogDraftConnection, { description: 'What the viewer keeps to log later, latest first.' })
  logDrafts(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => LogDraftEntity, {
    description:
      'Keeps an entry to log later; nobody else reads it. Text that must not be stored is refused here already.',
  })
  async keepLogDraft(@Args('input') input: KeepLogDraftInput, @Info() info: GraphQLResolveInfo) {
    return readOne('LogDraft', await this.drafts.keep(input), info);
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away; keeping it again under its id brings it back.' })
  async discardLogDraft(@Args('input') input: VersionedInput) {
    await this.drafts.discard(input);
    return true;
  }
}
