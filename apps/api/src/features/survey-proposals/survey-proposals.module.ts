import { Module } from '@nestjs/common';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { FocusGroupsModule } from '../focus-groups/index.ts';
import { InteractionsModule } from '../interactions/index.ts';
import { ObstaclesModule } from '../obstacles/index.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { RegistryModule } from '../registry/index.ts';
import './survey-proposal.reads.ts';
import { AnswerReadingService } from './answer-reading.service.ts';
import { HotlineEffectService } from './hotline-effect.service.ts';
import { NetworkEffectService } from './network-effect.service.ts';
import { SurveyProposalRepository } from './survey-proposal.repository.ts';
import {
  HotlineAnswersResolver,
  InitiativeAnswersResolver,
  ObstacleAnswersResolver,
  PartnershipAnswersResolver,
  SurveyProposalResolver,
} from './survey-proposal.resolver.ts';
import { SurveyProposalService } from './survey-proposal.service.ts';

/** Milliseconds between two looks for answers that were handed in. */
const READ_EVERY = 5_000;

/** What answers to surveys propose for the records, and what becomes of it. */
@Module({
  imports: [FocusGroupsModule, InteractionsModule, ObstaclesModule, PartnershipsModule, RegistryModule],
  providers: [
    AnswerReadingService,
    SurveyProposalRepository,
    NetworkEffectService,
    HotlineEffectService,
    SurveyProposalService,
    SurveyProposalResolver,
    PartnershipAnswersResolver,
    ObstacleAnswersResolver,
    InitiativeAnswersResolver,
    HotlineAnswersResolver,
  ],
})
export class SurveyProposalsModule {
  constructor(runner: JobRunner, answers: AnswerReadingService) {
    runner.register({ name: 'read answers', every: READ_EVERY, run: (stop) => answers.readAll(stop) });
  }
}
