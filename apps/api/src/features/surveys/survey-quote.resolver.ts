import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { ReleaseSurveyQuoteInput } from './survey-quote.inputs.ts';
import { SurveyQuoteService } from './survey-quote.service.ts';
import { SurveyQuote, SurveyQuoteRelease } from './survey-quote.types.ts';

@Resolver(() => SurveyQuote)
export class SurveyQuoteResolver {
  constructor(private readonly quotes: SurveyQuoteService) {}

  @Query(() => [SurveyQuote], { description: 'Released words out of the answers of a round, by item.' })
  surveyQuotes(@Args('roundId', { type: () => ID }) roundId: string) {
    return this.quotes.released(roundId);
  }

  @Query(() => [SurveyQuoteRelease], {
    description: 'Quotes with their sources: all for the secretariat, those out of the own answers for a hotline.',
  })
  surveyQuoteReleases(@Args('roundId', { type: () => ID }) roundId: string) {
    return this.quotes.releases(roundId);
  }

  @Mutation(() => SurveyQuoteRelease, {
    description: 'Releases words out of an answer, as the hotline agreed to them. Secretariat only.',
  })
  releaseSurveyQuote(@Args('input') input: ReleaseSurveyQuoteInput) {
    return this.quotes.release(input);
  }

  @Mutation(() => SurveyQuoteRelease, { description: 'Takes a quote back from everybody, at once.' })
  takeBackSurveyQuote(@Args('input') input: VersionedInput) {
    return this.quotes.takeBack(input, true);
  }

  @Mutation(() => SurveyQuoteRelease, { description: 'Releases a quote again that was taken back.' })
  restoreSurveyQuote(@Args('input') input: VersionedInput) {
    return this.quotes.takeBack(input, false);
  }
}
