import { Module } from '@nestjs/common';
import './report.reads.ts';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { SurveysModule } from '../surveys/index.ts';
import { ReportBuildService } from './report-build.service.ts';
import { ReportDraftRepository } from './report-draft.repository.ts';
import { ReportDraftResolver } from './report-draft.resolver.ts';
import { ReportDraftService } from './report-draft.service.ts';
import { ReportEditionRepository } from './report-edition.repository.ts';
import { ReportEditionResolver } from './report-edition.resolver.ts';
import { ReportEditionService } from './report-edition.service.ts';
import { ReportFactRepository } from './report-fact.repository.ts';
import { ReportFileController } from './report-file.controller.ts';
import { ReportFileRepository } from './report-file.repository.ts';
import { ReportFileResolver } from './report-file.resolver.ts';
import { ReportFileService } from './report-file.service.ts';

/** Milliseconds between two looks for files that are due. */
const MAKE_EVERY = 1_000;

/** The report “Prevention initiatives”: drafts of the secretariat, and editions for the network. */
@Module({
  imports: [SurveysModule],
  controllers: [ReportFileController],
  providers: [
    ReportFactRepository,
    ReportBuildService,
    ReportDraftRepository,
    ReportDraftService,
    ReportDraftResolver,
    ReportEditionRepository,
    ReportEditionService,
    ReportEditionResolver,
    ReportFileRepository,
    ReportFileService,
    ReportFileResolver,
  ],
  exports: [ReportFactRepository, ReportEditionService],
})
export class PreventionReportsModule {
  constructor(runner: JobRunner, files: ReportFileService) {
    runner.register({ name: 'make report files', every: MAKE_EVERY, run: (stop) => files.makeDue(stop) });
  }
}
