import { AppetiteModule } from './reports/appetite/index.ts';
import { CampaignPageModule } from './reports/campaign-page/index.ts';
import { CoverageModule } from './reports/coverage/index.ts';
import { FocusGroupReportModule } from './reports/focus-group-report/index.ts';
import { NetworkPictureModule } from './reports/network-picture/index.ts';
import { OpenDataModule } from './reports/open-data/index.ts';
import { PartnershipStatusModule } from './reports/partnership-status/index.ts';
import { ReferralTotalsModule } from './reports/referral-totals/index.ts';
import { ReportAppendixModule } from './reports/report-appendix/index.ts';
import { StatusPackModule } from './reports/status-pack/index.ts';
import { TrendsModule } from './reports/trends/index.ts';

/** Reports: they read what features keep, and write nothing. */
export const reports = [
  PartnershipStatusModule,
  StatusPackModule,
  ReferralTotalsModule,
  CampaignPageModule,
  CoverageModule,
  TrendsModule,
  AppetiteModule,
  NetworkPictureModule,
  FocusGroupReportModule,
  OpenDataModule,
  ReportAppendixModule,
];
