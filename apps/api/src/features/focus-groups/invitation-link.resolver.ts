import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerInvitationByLinkInput } from './invitation-link.inputs.ts';
import { InvitationLinkService } from './invitation-link.service.ts';
import { InvitationByLink } from './invitation-link.types.ts';

@Resolver(() => InvitationByLink)
export class InvitationLinkResolver {
  constructor(private readonly invitations: InvitationLinkService) {}

  @Query(() => InvitationByLink, {
    description: 'By a personal link (header `x-alongside-link`). NOT_FOUND for every link that opens no invitation.',
  })
  invitationByLink() {
    return this.invitations.read();
  }

  @Mutation(() => InvitationByLink, { description: 'By a personal link: replies; the last reply counts.' })
  answerInvitationByLink(@Args('input') input: AnswerInvitationByLinkInput) {
    return this.invitations.answer(input);
  }
}
