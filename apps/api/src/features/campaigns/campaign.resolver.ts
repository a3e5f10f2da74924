import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import {
  EditCampaignInput,
  MoveCampaignPhaseInput,
  StartCampaignInput,
  UndoCampaignPhaseInput,
} from './campaign.inputs.ts';
import { CampaignService } from './campaign.service.ts';
import { Campaign, CampaignConnection } from './campaign.types.ts';
import { CampaignsArgs } from './campaign-list.inputs.ts';

@Resolver(() => Campaign)
export class CampaignResolver {
  constructor(private readonly campaigns: CampaignService) {}

  @Query(() => Campaign, { nullable: true, description: 'Null when there is none, or none that the viewer may see.' })
  campaign(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => CampaignConnection, {
    name: 'campaigns',
    description: 'Those that the viewer’s side leads or takes part in, and what labels open to the network.',
  })
  list(@Args() _args: CampaignsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => Campaign, {
    description: 'Writes the idea of a campaign down. The viewer’s hotline leads it, or the secretariat.',
  })
  async startCampaign(@Args('input') input: StartCampaignInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.campaigns.start(input), info);
  }

  @Mutation(() => Campaign, {
    description: 'Changes the plan, which lapses the approvals given so far, or the label.',
  })
  async editCampaign(@Args('input') input: EditCampaignInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.campaigns.edit(input), info);
  }

  @Mutation(() => Campaign, { description: 'Moves a campaign to another phase. WRONG_STAGE names what is missing.' })
  async moveCampaignPhase(@Args('input') input: MoveCampaignPhaseInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.campaigns.move(input), info);
  }

  @Mutation(() => Campaign, {
    description: 'Takes one’s own latest step back, within 15 minutes, as if it had not been taken.',
  })
  async undoCampaignPhase(@Args('input') input: UndoCampaignPhaseInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.campaigns.undoMove(input), info);
  }
}
