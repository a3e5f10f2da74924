import { Module } from '@nestjs/common';
import './removed-record.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { PlaybookModule } from '../playbook/index.ts';
import { ReviewsModule } from '../reviews/index.ts';
import { TimelineModule } from '../timeline/index.ts';
import { RemovedRecordResolver } from './removed-record.resolver.ts';
import { RemovedRecordService } from './removed-record.service.ts';

/** What a hotline removed lately, whatever it is, and the way back. */
@Module({
  imports: [PartnershipsModule, PlaybookModule, ReviewsModule, TimelineModule],
  providers: [RemovedRecordService, RemovedRecordResolver],
})
export class RemovalsModule {}
