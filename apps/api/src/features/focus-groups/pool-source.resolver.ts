import { ensure, may } from '@alongside/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { actor } from '../../kernel/operation/operation.ts';
import { PoolSourcesArgs } from './pool-source.inputs.ts';
import { PoolSourceRepository } from './pool-source.repository.ts';
import { PoolSuggestion } from './pool-source.types.ts';

@Resolver(() => PoolSuggestion)
export class PoolSourceResolver {
  constructor(private readonly sources: PoolSourceRepository) {}

  @Query(() => [PoolSuggestion], {
    description: 'Who could be added to a pool from one source, at most 200; search for the others. Secretariat only.',
  })
  poolSources(@Args() { focusGroupId, source, search }: PoolSourcesArgs) {
    ensure(may.keepFocusGroup(actor()));
    return this.sources.suggestions(focusGroupId, source, (search ?? '').trim());
  }
}
