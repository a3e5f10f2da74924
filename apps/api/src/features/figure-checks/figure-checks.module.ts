import { Module } from '@nestjs/common';
import './figure-request.reads.ts';
import './referral-check.reads.ts';
import './figure-gap.reads.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { PersonalLinksModule } from '../personal-links/index.ts';
import { FigureGapResolver } from './figure-gap.resolver.ts';
import { FigureRequestRepository } from './figure-request.repository.ts';
import { FigureRequestResolver } from './figure-request.resolver.ts';
import { FigureRequestService } from './figure-request.service.ts';
import { ReferralCheckRepository } from './referral-check.repository.ts';
import { ReferralCheckResolver } from './referral-check.resolver.ts';
import { ReferralCheckService } from './referral-check.service.ts';

/** The partner's own figures by link, where they differ from ours, and what was found out about it. */
@Module({
  imports: [NotificationsModule, PartnershipsModule, PersonalLinksModule],
  providers: [
    FigureRequestRepository,
    FigureRequestService,
    FigureRequestResolver,
    ReferralCheckRepository,
    ReferralCheckService,
    ReferralCheckResolver,
    FigureGapResolver,
  ],
})
export class FigureChecksModule {}
