import { Module } from '@nestjs/common';
import './log-draft.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { LogDraftRepository } from './log-draft.repository.ts';
import { LogDraftResolver } from './log-draft.resolver.ts';
import { LogDraftService } from './log-draft.service.ts';

/** Entries that somebody keeps to log later. */
@Module({
  imports: [PartnershipsModule],
  providers: [LogDraftRepository, LogDraftService, LogDraftResolver],
})
export class LogDraftsModule {}
