import { Module } from '@nestjs/common';
import './timeline.reads.ts';
import './timeline.export.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { TimelineResolver } from './timeline.resolver.ts';
import { TimelineService } from './timeline.service.ts';

/** The dated feed of everything that happened on a partnership. */
@Module({
  imports: [PartnershipsModule],
  providers: [TimelineService, TimelineResolver],
  exports: [TimelineService],
})
export class TimelineModule {}
