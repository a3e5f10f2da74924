import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { Campaign } from './campaign.types.ts';
import {
  AddCampaignAssetInput,
  AddCampaignMilestoneInput,
  CampaignPartInput,
  EditCampaignMeasurementInput,
  RecordCampaignMeasurementInput,
  SetCampaignLaunchInput,
  TickCampaignMilestoneInput,
} from './campaign-part.inputs.ts';
import { CampaignPartService } from './campaign-part.service.ts';
import {
  CampaignAsset,
  CampaignComparison,
  CampaignFunnelStep,
  CampaignLaunch,
  CampaignMeasurement,
  CampaignMilestone,
} from './campaign-part.types.ts';

const none = () => [];

@Resolver(() => Campaign)
export class CampaignPartResolver {
  constructor(private readonly parts: CampaignPartService) {}

  @ResolveField(() => [CampaignMilestone], { description: 'Earliest first.' })
  milestones() {
    return none();
  }

  @ResolveField(() => [CampaignAsset], { description: 'By language.' })
  assets() {
    return none();
  }

  @ResolveField(() => [CampaignLaunch], { description: 'Earliest first. Two sides may name two days for one country.' })
  launches() {
    return none();
  }

  @ResolveField(() => [CampaignMeasurement], { description: 'By metric, earliest first.' })
  measurements() {
    return none();
  }

  @ResolveField(() => [CampaignFunnelStep], {
    description: 'Displays, responses, clicks, contacts: nobody counted twice, each rate with what it was taken from.',
  })
  funnel() {
    return none();
  }

  @ResolveField(() => [CampaignComparison], { description: 'Before, during and after, for every metric measured.' })
  comparisons() {
    return none();
  }

  @Mutation(() => Campaign, { description: 'Adds a day to the plan.' })
  async addCampaignMilestone(@Args('input') input: AddCampaignMilestoneInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.addMilestone(input), info);
  }

  @Mutation(() => Campaign, { description: 'Says that a milestone was reached, or takes that back.' })
  async tickCampaignMilestone(@Args('input') input: TickCampaignMilestoneInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.tickMilestone(input), info);
  }

  @Mutation(() => Campaign)
  async removeCampaignMilestone(@Args('input') { id }: CampaignPartInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.removeMilestone(id), info);
  }

  @Mutation(() => Campaign, { description: 'Adds a link to what the public is shown; approvals of before lapse.' })
  async addCampaignAsset(@Args('input') input: AddCampaignAssetInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.addAsset(input), info);
  }

  @Mutation(() => Campaign)
  async removeCampaignAsset(@Args('input') { id }: CampaignPartInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.removeAsset(id), info);
  }

  @Mutation(() => Campaign, {
    description: 'Says when the campaign goes live in a country, in the name of the own side.',
  })
  async setCampaignLaunch(@Args('input') input: SetCampaignLaunchInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.setLaunch(input), info);
  }

  @Mutation(() => Campaign)
  async removeCampaignLaunch(@Args('input') { id }: CampaignPartInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.removeContribution('launches', id), info);
  }

  @Mutation(() => Campaign, { description: 'Adds a figure with its window and source.' })
  async recordCampaignMeasurement(
    @Args('input') input: RecordCampaignMeasurementInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne('Campaign', await this.parts.recordMeasurement(input), info);
  }

  @Mutation(() => Campaign, { description: 'Corrects a figure; what it said before stays with it (`corrections`).' })
  async editCampaignMeasurement(@Args('input') input: EditCampaignMeasurementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.editMeasurement(input), info);
  }

  @Mutation(() => Campaign)
  async removeCampaignMeasurement(@Args('input') { id }: CampaignPartInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.parts.removeContribution('measurements', id), info);
  }
}
