import { Module } from '@nestjs/common';
import { PreventionReportsModule } from '../../features/prevention-reports/index.ts';
import { AppendixController } from './appendix.controller.ts';
import { AppendixRepository } from './appendix.repository.ts';
import { AppendixFile } from './appendix-file.ts';
import { EditionAppendixFile } from './edition-appendix-file.ts';

/** The appendix of the prevention report as a table for spreadsheets. */
@Module({
  imports: [PreventionReportsModule],
  controllers: [AppendixController],
  providers: [AppendixRepository, AppendixFile, EditionAppendixFile],
})
export class ReportAppendixModule {}
