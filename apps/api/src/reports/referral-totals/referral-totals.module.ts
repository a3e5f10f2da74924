import { Module } from '@nestjs/common';
import { ReferralTotalsController, ReferralTrendController } from './referral-totals.controller.ts';
import { ReferralTotalsRepository } from './referral-totals.repository.ts';
import { ReferralTotalsResolver } from './referral-totals.resolver.ts';
import { ReferralTotalsService } from './referral-totals.service.ts';
import { ReferralTotalsFile } from './referral-totals-file.ts';
import { ReferralTrendFile } from './referral-trend-file.ts';

@Module({
  controllers: [ReferralTotalsController, ReferralTrendController],
  providers: [
    ReferralTotalsRepository,
    ReferralTotalsService,
    ReferralTotalsResolver,
    ReferralTotalsFile,
    ReferralTrendFile,
  ],
})
export class ReferralTotalsModule {}
