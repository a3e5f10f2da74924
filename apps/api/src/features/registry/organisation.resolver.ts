import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { HotlineEntity } from './hotline.entity.ts';
import { InitiativeEntity } from './initiative.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { AddOrganisationInput, EditOrganisationInput } from './organisation.inputs.ts';
import { OrganisationService } from './organisation.service.ts';
import { OrganisationRelation } from './organisation.types.ts';
import { IdArgs, SearchArgs } from './registry.inputs.ts';

const OrganisationConnection = connectionOf(OrganisationEntity, { name: 'Organisation' });

@Resolver(() => OrganisationEntity)
export class OrganisationResolver {
  constructor(private readonly organisationService: OrganisationService) {}

  @Query(() => OrganisationConnection, { description: 'Organisations, by name; with a search closest first.' })
  organisations(@Args() _args: SearchArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => OrganisationEntity, { nullable: true })
  organisation(@Args() _args: IdArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => OrganisationEntity, { description: 'Adds an organisation to the registry. Secretariat only.' })
  async addOrganisation(@Args('input') input: AddOrganisationInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Organisation', await this.organisationService.add(input), info);
  }

  @Mutation(() => OrganisationEntity, { description: 'Changes an organisation as a whole. Secretariat only.' })
  async editOrganisation(@Args('input') input: EditOrganisationInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Organisation', await this.organisationService.edit(input), info);
  }

  // The read map answers these; they stand here because hotlines and initiatives name their organisation too.
  @ResolveField(() => [HotlineEntity], { description: 'Hotlines that it runs.' })
  hotlines(): HotlineEntity[] {
    return [];
  }

  @ResolveField(() => [InitiativeEntity], { description: 'Initiatives that it runs.' })
  initiatives(): InitiativeEntity[] {
    return [];
  }

  @ResolveField(() => [OrganisationRelation], { description: 'How it stands to others, in both directions.' })
  relations(): OrganisationRelation[] {
    return [];
  }
}
