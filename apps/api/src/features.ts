import { AgreementsModule } from './features/agreements/index.ts';
import { AuditModule } from './features/audit/index.ts';
import { BoardsModule } from './features/boards/index.ts';
import { CalendarModule } from './features/calendar/index.ts';
import { CampaignsModule } from './features/campaigns/index.ts';
import { DirectoryModule } from './features/directory/index.ts';
import { EngagementsModule } from './features/engagements/index.ts';
import { ErasuresModule } from './features/erasures/index.ts';
import { FigureChecksModule } from './features/figure-checks/index.ts';
import { FocusGroupSessionsModule } from './features/focus-group-sessions/index.ts';
import { FocusGroupTracesModule } from './features/focus-group-traces/index.ts';
import { FocusGroupsModule } from './features/focus-groups/index.ts';
import { HandoversModule } from './features/handovers/index.ts';
import { IdentityModule } from './features/identity/index.ts';
import { InteractionsModule } from './features/interactions/index.ts';
import { LogDraftsModule } from './features/log-drafts/index.ts';
import { NotificationsModule } from './features/notifications/index.ts';
import { ObstaclesModule } from './features/obstacles/index.ts';
import { OutboxModule } from './features/outbox/index.ts';
import { PartnershipsModule } from './features/partnerships/index.ts';
import { PersonalLinksModule } from './features/personal-links/index.ts';
import { PlaybookModule } from './features/playbook/index.ts';
import { PreventionReportsModule } from './features/prevention-reports/index.ts';
import { ProposalsModule } from './features/proposals/index.ts';
import { ReferralsModule } from './features/referrals/index.ts';
import { RegistryModule } from './features/registry/index.ts';
import { RemovalsModule } from './features/removals/index.ts';
import { ReviewsModule } from './features/reviews/index.ts';
import { SurveyProposalsModule } from './features/survey-proposals/index.ts';
import { SurveysModule } from './features/surveys/index.ts';
import { TimelineModule } from './features/timeline/index.ts';
import { ViewsModule } from './features/views/index.ts';
import { WorkingGroupsModule } from './features/working-groups/index.ts';

/** The features in their order: each may use only those before it. */
export const features = [
  IdentityModule,
  OutboxModule,
  RegistryModule,
  NotificationsModule,
  CalendarModule,
  ViewsModule,
  ProposalsModule,
  PartnershipsModule,
  PersonalLinksModule,
  AgreementsModule,
  ObstaclesModule,
  InteractionsModule,
  ReferralsModule,
  FigureChecksModule,
  CampaignsModule,
  BoardsModule,
  EngagementsModule,
  WorkingGroupsModule,
  LogDraftsModule,
  ReviewsModule,
  TimelineModule,
  DirectoryModule,
  PlaybookModule,
  HandoversModule,
  FocusGroupsModule,
  FocusGroupSessionsModule,
  RemovalsModule,
  SurveysModule,
  SurveyProposalsModule,
  PreventionReportsModule,
  FocusGroupTracesModule,
  AuditModule,
  ErasuresModule,
];
