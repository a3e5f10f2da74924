import { AgreementEntity } from './features/agreements/index.ts';
import { boardEntities } from './features/boards/index.ts';
import { EngagementEntity, EngagementPartnershipEntity } from './features/engagements/index.ts';
import { focusGroupSessionEntities } from './features/focus-group-sessions/index.ts';
import { focusGroupEntities } from './features/focus-groups/index.ts';
import { HandoverEntity } from './features/handovers/index.ts';
import { UserEntity } from './features/identity/index.ts';
import { InteractionEntity } from './features/interactions/index.ts';
import { LogDraftEntity } from './features/log-drafts/index.ts';
import { ObstacleEntity } from './features/obstacles/index.ts';
import { partnershipEntities } from './features/partnerships/index.ts';
import { playbookEntities } from './features/playbook/index.ts';
import { preventionReportEntities } from './features/prevention-reports/index.ts';
import { ProposalEntity } from './features/proposals/index.ts';
import { ReferralEntryEntity } from './features/referrals/index.ts';
import { registryEntities } from './features/registry/index.ts';
import { ReviewEntity } from './features/reviews/index.ts';
import { SavedViewEntity } from './features/views/index.ts';
import { GroupMeetingEntity, MeetingAttendanceEntity } from './features/working-groups/index.ts';

/** Every TypeORM entity, for the one data source. */
export const entities = [
  UserEntity,
  ...registryEntities,
  SavedViewEntity,
  ProposalEntity,
  ...partnershipEntities,
  AgreementEntity,
  ObstacleEntity,
  InteractionEntity,
  ReferralEntryEntity,
  ...boardEntities,
  EngagementEntity,
  EngagementPartnershipEntity,
  GroupMeetingEntity,
  MeetingAttendanceEntity,
  LogDraftEntity,
  ReviewEntity,
  ...playbookEntities,
  HandoverEntity,
  ...focusGroupEntities,
  ...focusGroupSessionEntities,
  ...preventionReportEntities,
];
