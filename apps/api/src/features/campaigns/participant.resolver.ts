import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { AddCampaignParticipantInput, AnswerCampaignInput, RemoveCampaignParticipantInput } from './campaign.inputs.ts';
import { Campaign } from './campaign.types.ts';
import { ParticipantService } from './participant.service.ts';

@Resolver(() => Campaign)
export class ParticipantResolver {
  constructor(private readonly participants: ParticipantService) {}

  @Mutation(() => Campaign, { description: 'Adds a hotline or an initiative that takes part.' })
  async addCampaignParticipant(@Args('input') input: AddCampaignParticipantInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.participants.add(input), info);
  }

  @Mutation(() => Campaign, { description: 'Takes somebody out of the campaign, together with their answer.' })
  async removeCampaignParticipant(
    @Args('input') input: RemoveCampaignParticipantInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne('Campaign', await this.participants.remove(input), info);
  }

  @Mutation(() => Campaign, {
    description:
      'Answers to the plan as it is now: a manager for the own hotline; who leads writes down what an initiative told.',
  })
  async answerCampaign(@Args('input') input: AnswerCampaignInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Campaign', await this.participants.answer(input), info);
  }
}
