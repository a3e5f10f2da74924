import { Module } from '@nestjs/common';
import './survey.reads.ts';
import './survey-draft.reads.ts';
import './survey-mail.reads.ts';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { PersonalLinksModule } from '../personal-links/index.ts';
import { SurveyRepository } from './survey.repository.ts';
import { SurveyResolver } from './survey.resolver.ts';
import { SurveyService } from './survey.service.ts';
import { SurveyDraftRepository } from './survey-draft.repository.ts';
import { SurveyDraftResolver } from './survey-draft.resolver.ts';
import { SurveyDraftService } from './survey-draft.service.ts';
import { SurveyFileController } from './survey-file.controller.ts';
import { SurveyFileService } from './survey-file.service.ts';
import { SurveyInviteeRepository } from './survey-invitee.repository.ts';
import { SurveyInviteeService } from './survey-invitee.service.ts';
import { SurveyLinkRepository } from './survey-link.repository.ts';
import { SurveyLinkResolver } from './survey-link.resolver.ts';
import { SurveyLinkService } from './survey-link.service.ts';
import { SurveyMailRepository } from './survey-mail.repository.ts';
import { SurveyMailResolver } from './survey-mail.resolver.ts';
import { SurveyMailService } from './survey-mail.service.ts';
import { SurveyQuoteRepository } from './survey-quote.repository.ts';
import { SurveyQuoteResolver } from './survey-quote.resolver.ts';
import { SurveyQuoteService } from './survey-quote.service.ts';
import { SurveyResultsRepository } from './survey-results.repository.ts';
import { SurveyResultsResolver } from './survey-results.resolver.ts';
import { SurveyResultsService } from './survey-results.service.ts';

/** Milliseconds between two looks for mails of rounds that are due. */
const MAIL_EVERY = 60_000;

/** Surveys of the network: rounds and their mails, answers by link, figures. */
@Module({
  imports: [PersonalLinksModule],
  controllers: [SurveyFileController],
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
    SurveyInviteeRepository,
    SurveyInviteeService,
    SurveyMailRepository,
    SurveyMailService,
    SurveyMailResolver,
    SurveyResultsRepository,
    SurveyResultsService,
    SurveyResultsResolver,
    SurveyQuoteRepository,
    SurveyQuoteService,
    SurveyQuoteResolver,
    SurveyFileService,
  ],
  exports: [SurveyResultsService],
})
export class SurveysModule {
  constructor(runner: JobRunner, mails: SurveyMailService) {
    runner.register({ name: 'mail surveys', every: MAIL_EVERY, run: () => mails.writeDue() });
  }
}
