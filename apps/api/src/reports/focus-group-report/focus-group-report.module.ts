import { Module } from '@nestjs/common';
import { FocusGroupReportController } from './focus-group-report.controller.ts';
import { FocusGroupReportService } from './focus-group-report.service.ts';

@Module({ controllers: [FocusGroupReportController], providers: [FocusGroupReportService] })
export class FocusGroupReportModule {}
