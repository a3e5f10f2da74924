import { Module } from '@nestjs/common';
import './survey.reads.ts';
import './survey-draft.reads.ts';
import { PersonalLinksModule } from '../personal-links/index.ts';
import { SurveyRepository } from './survey.repository.ts';
import { SurveyResolver } from './survey.resolver.ts';
import { SurveyService } from './survey.service.ts';
import { SurveyDraftRepository } from './survey-draft.repository.ts';
import { SurveyDraftResolver } from './survey-draft.resolver.ts';
import { SurveyDraftService } from './survey-draft.service.ts';
import { SurveyLinkRepository } from './survey-link.repository.ts';
import { SurveyLinkResolver } from './survey-link.resolver.ts';
import { SurveyLinkService } from './survey-link.service.ts';
import { SurveyResultsRepository } from './survey-results.repository.ts';
import { SurveyResultsResolver } from './survey-results.resolver.ts';
import { SurveyResultsService } from './survey-results.service.ts';

/** Surveys of the network: rounds, answers by link, figures. */
@Module({
  imports: [PersonalLinksModule],
  providers: [
    SurveyRepository,
    SurveyService,
    SurveyResolver,
    SurveyDraftRepository,
    SurveyDraftService,
    SurveyDraftResolver,
    SurveyLinkRepository,
    SurveyLinkService,
    SurveyLinkResolver,
    SurveyResultsRepository,
    SurveyResultsService,
    SurveyResultsResolver,
  ],
})
export class SurveysModule {}
