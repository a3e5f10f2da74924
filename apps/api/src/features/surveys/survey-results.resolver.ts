import type { ResultAudience } from '@alongside/domain';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { ResultAudienceEnum } from './survey.enums.ts';
import { SurveyRound } from './survey.types.ts';
import { SurveyComparison } from './survey-comparison.types.ts';
import { SurveyCrossTable } from './survey-cross-table.types.ts';
import { ReleaseSurveyResultsInput, SurveyComparisonArgs, SurveyCrossTableArgs } from './survey-results.inputs.ts';
import { SurveyResultsService } from './survey-results.service.ts';
import { SurveyResults } from './survey-results.types.ts';

@Resolver(() => SurveyResults)
export class SurveyResultsResolver {
  constructor(private readonly results: SurveyResultsService) {}

  @Query(() => SurveyResults, {
    nullable: true,
    description: 'Null for members until the secretariat has released them. Other audiences are for the secretariat.',
  })
  surveyResults(
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('audience', { type: () => ResultAudienceEnum, nullable: true }) audience?: ResultAudience,
  ) {
    return this.results.results(roundId, audience);
  }

  @Query(() => SurveyCrossTable, {
    description: 'Two questions against each other as an audience would see them. Secretariat only.',
  })
  surveyCrossTable(@Args() args: SurveyCrossTableArgs) {
    return this.results.crossTable(args);
  }

  @Query(() => SurveyComparison, {
    nullable: true,
    description: 'A round beside an earlier one. Null for members until both are released.',
  })
  surveyComparison(@Args() args: SurveyComparisonArgs) {
    return this.results.comparison(args);
  }

  @Mutation(() => SurveyRound, { description: 'Releases the results as members may see them, as of now.' })
  async releaseSurveyResults(@Args('input') input: ReleaseSurveyResultsInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyRound', await this.results.release(input), info);
  }
}
