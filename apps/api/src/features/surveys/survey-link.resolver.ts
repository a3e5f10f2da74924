import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SurveyAnswersInput } from './survey.inputs.ts';
import { KeepSurveyAnswerByLinkInput } from './survey-link.inputs.ts';
import { SurveyLinkService } from './survey-link.service.ts';
import { KeptSurveyAnswer, SurveyByLink } from './survey-link.types.ts';

@Resolver(() => SurveyByLink)
export class SurveyLinkResolver {
  constructor(private readonly surveys: SurveyLinkService) {}

  @Query(() => SurveyByLink, {
    description: 'By a personal link (header `x-alongside-link`). NOT_FOUND for every link that opens no survey.',
  })
  surveyByLink() {
    return this.surveys.read();
  }

  @Mutation(() => SurveyByLink, { description: 'By a personal link: notes that somebody has begun to read.' })
  openSurveyByLink() {
    return this.surveys.open();
  }

  @Mutation(() => KeptSurveyAnswer, { description: 'By a personal link: keeps one answer of the draft.' })
  keepSurveyAnswerByLink(@Args('input') input: KeepSurveyAnswerByLinkInput) {
    return this.surveys.keep(input);
  }

  @Mutation(() => SurveyByLink, {
    description:
      'By a personal link: hands in, again until the closing. VALIDATION names each item that is refused as `answers.ITEM`.',
  })
  submitSurveyByLink(@Args('input') input: SurveyAnswersInput) {
    return this.surveys.submit(input);
  }

  @Mutation(() => SurveyByLink, { description: 'By a personal link: says that the hotline will not take part.' })
  declineSurveyByLink() {
    return this.surveys.decline();
  }
}
