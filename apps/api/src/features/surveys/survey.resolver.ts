import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { IssuedPersonalLink } from '../personal-links/index.ts';
import {
  EnterSurveyAnswersInput,
  IssueSurveyLinkInput,
  MoveSurveyClosingInput,
  OpenSurveyRoundInput,
} from './survey.inputs.ts';
import { SurveyService } from './survey.service.ts';
import { SurveyRound, SurveyVersion } from './survey.types.ts';

const RoundConnection = connectionOf(SurveyRound);
const VersionConnection = connectionOf(SurveyVersion);

@Resolver(() => SurveyRound)
export class SurveyResolver {
  constructor(private readonly surveys: SurveyService) {}

  @Query(() => VersionConnection, { description: 'Versions of surveys, newest first.' })
  surveyVersions(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => SurveyVersion, { nullable: true })
  surveyVersion(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => RoundConnection, { description: 'Rounds of surveys, the one that opens last first.' })
  surveyRounds(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => SurveyRound, { nullable: true })
  surveyRound(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => SurveyRound, { description: 'Opens a round and freezes who is asked. Secretariat only.' })
  async openSurveyRound(@Args('input') input: OpenSurveyRoundInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyRound', await this.surveys.open(input), info);
  }

  @Mutation(() => SurveyRound, { description: 'Extends a round, or closes it earlier. Secretariat only.' })
  async moveSurveyClosing(@Args('input') input: MoveSurveyClosingInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyRound', await this.surveys.moveClosing(input), info);
  }

  @Mutation(() => IssuedPersonalLink, {
    description: 'Issues the link by which a hotline answers; an earlier one ends. Secretariat only.',
  })
  issueSurveyLink(@Args('input') input: IssueSurveyLinkInput) {
    return this.surveys.issueLink(input);
  }

  @Mutation(() => SurveyRound, {
    description:
      'Writes down what a hotline said by phone or on paper. VALIDATION names each item that is refused as `answers.ITEM`.',
  })
  async enterSurveyAnswers(@Args('input') input: EnterSurveyAnswersInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyRound', await this.surveys.enter(input), info);
  }
}
