import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IssuedPersonalLink, PersonalLink } from '../personal-links/index.ts';
import { AnswerCampaignByLinkInput, IssueCampaignLinkInput } from './campaign-link.inputs.ts';
import { CampaignLinkService } from './campaign-link.service.ts';
import { CampaignByLink } from './campaign-link.types.ts';
import { CampaignParticipant } from './participant.types.ts';

@Resolver(() => CampaignParticipant)
export class CampaignLinkResolver {
  constructor(private readonly links: CampaignLinkService) {}

  @ResolveField(() => PersonalLink, {
    nullable: true,
    description: 'The latest link that an initiative got; for the hotline that leads.',
  })
  link() {
    return null;
  }

  @Mutation(() => IssuedPersonalLink, {
    description: 'Issues a link by which an initiative that takes part answers to the plan; an earlier link ends.',
  })
  issueCampaignLink(@Args('input') input: IssueCampaignLinkInput) {
    return this.links.issue(input);
  }

  @Query(() => CampaignByLink, {
    description: 'By a personal link (header `x-alongside-link`). NOT_FOUND for every link that opens no campaign.',
  })
  campaignByLink() {
    return this.links.read();
  }

  @Mutation(() => CampaignByLink, { description: 'By a personal link: answers to the plan that the person saw.' })
  answerCampaignByLink(@Args('input') input: AnswerCampaignByLinkInput) {
    return this.links.answer(input);
  }
}
