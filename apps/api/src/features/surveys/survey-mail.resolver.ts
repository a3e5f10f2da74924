import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { HotlineEntity } from '../registry/index.ts';
import { SurveyInvitation, SurveyRound } from './survey.types.ts';
import { AddSurveyInviteeInput, SurveyInvitationInput } from './survey-invitee.inputs.ts';
import { SurveyInviteeService } from './survey-invitee.service.ts';
import { RemindSurveyInput, SetSurveyContactInput, SetSurveyMailsInput } from './survey-mail.inputs.ts';
import { SurveyMailService } from './survey-mail.service.ts';
import { SurveyInvitee } from './survey-mail.types.ts';

@Resolver(() => SurveyInvitation)
export class SurveyMailResolver {
  constructor(
    private readonly invitees: SurveyInviteeService,
    private readonly mails: SurveyMailService,
  ) {}

  @Query(() => SurveyInvitation, {
    nullable: true,
    description: 'One hotline of a round: any for the secretariat, the own one for a hotline.',
  })
  surveyInvitation(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => [SurveyInvitee], {
    description: 'The list of a round as it would be frozen if it opened then, by name. Secretariat only.',
  })
  surveyInvitees(@Args('opensAt', { type: () => DateTimeScalar }) opensAt: string) {
    return this.invitees.preview(opensAt);
  }

  @Mutation(() => SurveyRound, { description: 'Asks one hotline more in a round, with the reason. Secretariat only.' })
  async addSurveyInvitee(@Args('input') input: AddSurveyInviteeInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyRound', await this.invitees.add(input), info);
  }

  @Mutation(() => SurveyInvitation, { description: 'Notes that a hotline does not take part. Secretariat only.' })
  async declineSurvey(@Args('input') input: SurveyInvitationInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyInvitation', await this.invitees.decline(input), info);
  }

  @Mutation(() => SurveyInvitation, {
    description: 'Takes back that a hotline does not take part, where the secretariat noted it.',
  })
  async takeBackSurveyDecline(@Args('input') input: SurveyInvitationInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyInvitation', await this.invitees.takeBackDecline(input), info);
  }

  @Mutation(() => SurveyInvitation, { description: 'Notes that mails to a hotline come back. Secretariat only.' })
  async noteSurveyBounce(@Args('input') input: SurveyInvitationInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyInvitation', await this.invitees.noteBounce(input), info);
  }

  @Mutation(() => HotlineEntity, { description: 'Gives a hotline the address of its surveys. Secretariat only.' })
  async setSurveyContact(@Args('input') input: SetSurveyContactInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Hotline', await this.invitees.setContact(input), info);
  }

  @Mutation(() => SurveyRound, {
    description: 'Lets mails leave by plan, pauses them, or sends none. Secretariat only.',
  })
  async setSurveyMails(@Args('input') input: SetSurveyMailsInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyRound', await this.mails.setMailing(input), info);
  }

  @Mutation(() => SurveyRound, {
    description: 'Reminds hotlines beside the plan, at once or in their next working hour. Secretariat only.',
  })
  async remindSurvey(@Args('input') input: RemindSurveyInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyRound', await this.mails.remind(input), info);
  }
}
