import { Module } from '@nestjs/common';
import './report.reads.ts';
import { SurveysModule } from '../surveys/index.ts';
import { ReportBuildService } from './report-build.service.ts';
import { ReportDraftRepository } from './report-draft.repository.ts';
import { ReportDraftResolver } from './report-draft.resolver.ts';
import { ReportDraftService } from './report-draft.service.ts';
import { ReportEditionRepository } from './report-edition.repository.ts';
import { ReportEditionResolver } from './report-edition.resolver.ts';
import { ReportEditionService } from './report-edition.service.ts';
import { ReportFactRepository } from './report-fact.repository.ts';

/** The report “Prevention initiatives”: drafts of the secretariat, and editions for the network. */
@Module({
  imports: [SurveysModule],
  providers: [
    ReportFactRepository,
    ReportBuildService,
    ReportDraftRepository,
    ReportDraftService,
    ReportDraftResolver,
    ReportEditionRepository,
    ReportEditionService,
    ReportEditionResolver,
  ],
  exports: [ReportFactRepository],
})
export class PreventionReportsModule {}
