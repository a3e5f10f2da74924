import { Module } from '@nestjs/common';
import './referral.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { PartnerFigureRepository } from './partner-figure.repository.ts';
import { PartnerFigureResolver } from './partner-figure.resolver.ts';
import { PartnerFigureService } from './partner-figure.service.ts';
import { ReferralRepository } from './referral.repository.ts';
import { ReferralResolver } from './referral.resolver.ts';
import { ReferralService } from './referral.service.ts';
import { ReferralBatchRepository } from './referral-batch.repository.ts';
import { ReferralBatchResolver } from './referral-batch.resolver.ts';
import { ReferralBatchService } from './referral-batch.service.ts';

/** Referral counts in both directions, and the grid of months. */
@Module({
  imports: [PartnershipsModule],
  providers: [
    ReferralRepository,
    ReferralService,
    ReferralResolver,
    ReferralBatchRepository,
    ReferralBatchService,
    ReferralBatchResolver,
    PartnerFigureRepository,
    PartnerFigureService,
    PartnerFigureResolver,
  ],
})
export class ReferralsModule {}
