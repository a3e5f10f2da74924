import { ColleagueEntity } from './colleague.entity.ts';
import { DueDiligenceEntity } from './due-diligence.entity.ts';
import { HealthOverrideEntity } from './health-override.entity.ts';
import { PartnershipEntity } from './partnership.entity.ts';
import { PartnershipPersonEntity } from './partnership-person.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { StageChangeEntity } from './stage-change.entity.ts';
import { TaskEntity } from './task.entity.ts';

export { agreementInForce, agreementSigned, agreementStatusOf } from './agreement-status.ts';
export { ColleagueService } from './colleague.service.ts';
export { EntryRepository, isLogged } from './entry.repository.ts';
export { EntryRights } from './entry.types.ts';
export { HealthLevelEnum } from './health.enums.ts';
export { healthToday } from './health-order.ts';
export { NextReviewRepository } from './next-review.repository.ts';
export {
  collaborationsOf,
  initiativeBeside,
  isCollaboration,
  ofPartnership,
  partnershipShared,
  seenEntries,
} from './of-partnership.ts';
export { IntensityEnum, PartnershipStageEnum, SharingLabelEnum } from './partnership.enums.ts';
export { PartnershipService } from './partnership.service.ts';
export { PartnershipsModule } from './partnerships.module.ts';
export { PersonEntity } from './person.entity.ts';
export { PersonService } from './person.service.ts';
export { partnershipsOn } from './stage-on-a-day.ts';
export type { TaskOrigin } from './task.repository.ts';
export { TaskService } from './task.service.ts';
export { hostsBeside } from './verified-hosts.ts';
export { PartnershipEntity, StageChangeEntity, TaskEntity };

export const partnershipEntities = [
  PartnershipEntity,
  StageChangeEntity,
  DueDiligenceEntity,
  ColleagueEntity,
  PersonEntity,
  PartnershipPersonEntity,
  TaskEntity,
  HealthOverrideEntity,
];
