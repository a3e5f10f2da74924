import { Module } from '@nestjs/common';
import './engagement.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { EngagementRepository } from './engagement.repository.ts';
import { EngagementResolver } from './engagement.resolver.ts';
import { EngagementService } from './engagement.service.ts';

/** What a hotline and its partners do together. */
@Module({
  imports: [PartnershipsModule],
  providers: [EngagementRepository, EngagementService, EngagementResolver],
})
export class EngagementsModule {}
