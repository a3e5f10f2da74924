import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { InitiativeEntity } from '../registry/index.ts';
import { DirectoryCampaignArgs } from './directory-campaign.inputs.ts';
import { DirectoryCampaign } from './directory-campaign.types.ts';

const DirectoryCampaignConnection = connectionOf(DirectoryCampaign);

@Resolver(() => DirectoryCampaign)
export class DirectoryCampaignResolver {
  @Query(() => DirectoryCampaignConnection, {
    description: 'Which hotlines run which campaigns with whom, as far as they share it with the whole network.',
  })
  directoryCampaigns(@Args() _args: DirectoryCampaignArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }
}

@Resolver(() => InitiativeEntity)
export class InitiativeCampaignsResolver {
  @ResolveField(() => [DirectoryCampaign], {
    name: 'directoryCampaigns',
    description: 'Campaigns in which the initiative takes part, as far as the whole network may know of them.',
  })
  campaignsOfInitiative() {
    return [];
  }
}
