import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { IssuedPersonalLink } from '../personal-links/index.ts';
import { CorrectCandidateContactInput } from './candidate.inputs.ts';
import { CandidateContactService } from './candidate-contact.service.ts';
import { FocusGroupEntity } from './focus-group.entity.ts';
import {
  InvitationStepInput,
  IssueInvitationLinkInput,
  MailInvitationsInput,
  NoteReplyInput,
  OfferSeatByHandInput,
  OfferSeatsNowInput,
  PrepareInvitationsInput,
  SetReplyDaysInput,
} from './invitation.inputs.ts';
import { InvitationService } from './invitation.service.ts';
import { FocusGroupInvitation, FocusGroupPanel, SeatChoiceType, SeatReplacement } from './invitation.types.ts';
import { InvitationMailService } from './invitation-mail.service.ts';
import { SeatChoiceService } from './seat-choice.service.ts';
import { SeatOfferService } from './seat-offer.service.ts';

@Resolver(() => FocusGroupEntity)
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly offers: SeatOfferService,
    private readonly mails: InvitationMailService,
    private readonly choices: SeatChoiceService,
    private readonly contacts: CandidateContactService,
  ) {}

  @Query(() => [SeatReplacement], {
    description: 'For each seat that is kept: whom it would be offered to if it fell free now.',
  })
  seatReplacements(@Args('focusGroupId', { type: () => ID }) focusGroupId: string) {
    return this.offers.replacements(focusGroupId);
  }

  @Query(() => [SeatChoiceType], {
    description: 'Whom a seat could be given to that nobody could take with all rules kept; fewest broken rules first.',
  })
  seatChoices(@Args('focusGroupId', { type: () => ID }) focusGroupId: string) {
    return this.choices.choices(focusGroupId);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Gives a free seat to somebody although a rule is broken by it, where nobody is left who keeps all.',
  })
  async offerSeatByHand(@Args('input') input: OfferSeatByHandInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.choices.offer(input), info);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Corrects how somebody is reached. With another address the links that they were sent end.',
  })
  async correctCandidateContact(@Args('input') input: CorrectCandidateContactInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.contacts.correct(input), info);
  }

  @ResolveField(() => FocusGroupPanel, { nullable: true, description: 'Null before invitations are prepared.' })
  panel() {
    return null;
  }

  @ResolveField('invitations', () => [FocusGroupInvitation], {
    description: 'By seat; then those without one in the order of the lottery, which is the order of the waiting list.',
  })
  invited() {
    return [];
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Keeps a seat for everybody of the latest draw. Pool and rules stand still from here on.',
  })
  async prepareInvitations(@Args('input') input: PrepareInvitationsInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.invitations.prepare(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Sets how long seats are kept. `id` is that of the focus group.' })
  async setReplyDays(@Args('input') input: SetReplyDaysInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.invitations.setDays(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Offers free seats at once, also those of a withdrawal just now.' })
  async offerSeatsNow(@Args('input') input: OfferSeatsNowInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.invitations.offerNow(input.focusGroupId), info);
  }

  @Mutation(() => FocusGroupEntity, {
    description:
      'Asks everybody by mail who was not asked and has an address. From then on offers and one reminder go out by themselves.',
  })
  async mailInvitations(@Args('input') input: MailInvitationsInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.mails.send(input), info);
  }

  @Mutation(() => IssuedPersonalLink, {
    description: 'Issues the link by which somebody replies; an earlier one ends. The first one counts as asking.',
  })
  issueInvitationLink(@Args('input') input: IssueInvitationLinkInput) {
    return this.invitations.issueLink(input);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Notes a reply that came by another way than the link.' })
  async noteReply(@Args('input') input: NoteReplyInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.invitations.noteReply(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Takes an invitation back; a minute later its seat is offered.' })
  async withdrawInvitation(@Args('input') input: InvitationStepInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.invitations.withdraw(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Undoes a withdrawal while the seat is free.' })
  async restoreInvitation(@Args('input') input: InvitationStepInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.invitations.restore(input), info);
  }
}
