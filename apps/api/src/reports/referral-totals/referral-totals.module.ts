import { Module } from '@nestjs/common';
import { ReferralTotalsController } from './referral-totals.controller.ts';
import { ReferralTotalsRepository } from './referral-totals.repository.ts';
import { ReferralTotalsResolver } from './referral-totals.resolver.ts';
import { ReferralTotalsService } from './referral-totals.service.ts';
import { ReferralTotalsFile } from './referral-totals-file.ts';

@Module({
  controllers: [ReferralTotalsController],
  providers: [ReferralTotalsRepository, ReferralTotalsService, ReferralTotalsResolver, ReferralTotalsFile],
})
export class ReferralTotalsModule {}
