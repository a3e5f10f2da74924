import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { InitiativeEntity } from './initiative.entity.ts';
import { AddInitiativeInput, ConfirmFactInput, EditInitiativeInput } from './initiative.inputs.ts';
import { InitiativeService } from './initiative.service.ts';
import { InitiativesArgs } from './initiative-list.inputs.ts';
import { InitiativeRelation } from './initiative-relation.types.ts';
import { IdArgs } from './registry.inputs.ts';

const InitiativeConnection = connectionOf(InitiativeEntity, { name: 'Initiative', facets: true });

@Resolver(() => InitiativeEntity)
export class InitiativeResolver {
  constructor(private readonly initiatives: InitiativeService) {}

  @Query(() => InitiativeConnection, { name: 'initiatives', description: 'Initiatives of the registry.' })
  list(@Args() _args: InitiativesArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => InitiativeEntity, { nullable: true })
  initiative(@Args() _args: IdArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [InitiativeRelation], { description: 'How it stands to others, in both directions.' })
  relations(): InitiativeRelation[] {
    return [];
  }

  @Mutation(() => InitiativeEntity, { description: 'Adds an initiative to the registry. Secretariat only.' })
  async addInitiative(@Args('input') input: AddInitiativeInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Initiative', await this.initiatives.add(input), info);
  }

  @Mutation(() => InitiativeEntity, { description: 'Changes an initiative as a whole. Secretariat only.' })
  async editInitiative(@Args('input') input: EditInitiativeInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Initiative', await this.initiatives.edit(input), info);
  }

  @Mutation(() => InitiativeEntity, { description: 'Says that all facts were checked today. Secretariat only.' })
  async confirmInitiative(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Initiative', await this.initiatives.confirm(input), info);
  }

  @Mutation(() => InitiativeEntity, { description: 'Keeps or withdraws one fact that was in doubt. Secretariat only.' })
  async confirmFact(@Args('input') input: ConfirmFactInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Initiative', await this.initiatives.confirmFact(input), info);
  }
}
