import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { HotlineEntity } from './hotline.entity.ts';
import { InitiativeEntity } from './initiative.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { OrganisationRelation } from './organisation.types.ts';
import { IdArgs, SearchArgs } from './registry.inputs.ts';

const OrganisationConnection = connectionOf(OrganisationEntity, { name: 'Organisation' });

@Resolver(() => OrganisationEntity)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { description: 'Organisations, by name; with a search closest first.' })
  organisations(@Args() _args: SearchArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => OrganisationEntity, { nullable: true })
  organisation(@Args() _args: IdArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
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
