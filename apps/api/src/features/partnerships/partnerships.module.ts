import { Module } from '@nestjs/common';
import './partnership.reads.ts';
import './colleague.reads.ts';
import './health.reads.ts';
import './person.reads.ts';
import './task.reads.ts';
import './partnership.export.ts';
import './person.export.ts';
import './task.export.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { ApprovalResolver } from './approval.resolver.ts';
import { ApprovalService } from './approval.service.ts';
import { ColleagueResolver } from './colleague.resolver.ts';
import { ColleagueService } from './colleague.service.ts';
import { EntryRepository } from './entry.repository.ts';
import { HealthResolver } from './health.resolver.ts';
import { HealthOverrideRepository } from './health-override.repository.ts';
import { HealthOverrideService } from './health-override.service.ts';
import { NextReviewRepository } from './next-review.repository.ts';
import { PartnershipRepository } from './partnership.repository.ts';
import { PartnershipResolver, StageOnResolver } from './partnership.resolver.ts';
import { PartnershipService } from './partnership.service.ts';
import { PartnershipBatchRepository } from './partnership-batch.repository.ts';
import { PartnershipBatchResolver } from './partnership-batch.resolver.ts';
import { PartnershipBatchService } from './partnership-batch.service.ts';
import { PartnershipGroupsResolver, PartnershipRowGroupResolver } from './partnership-groups.resolver.ts';
import { PersonRepository } from './person.repository.ts';
import { PartnershipPeopleResolver, PersonResolver } from './person.resolver.ts';
import { PersonService } from './person.service.ts';
import { TaskRepository } from './task.repository.ts';
import { TaskResolver } from './task.resolver.ts';
import { TaskService } from './task.service.ts';

/** Partnerships with their stages, due diligence, people and tasks. */
@Module({
  imports: [NotificationsModule],
  providers: [
    PartnershipRepository,
    PartnershipService,
    PartnershipResolver,
    StageOnResolver,
    PartnershipGroupsResolver,
    PartnershipBatchRepository,
    PartnershipBatchService,
    PartnershipBatchResolver,
    PartnershipRowGroupResolver,
    ApprovalService,
    ApprovalResolver,
    ColleagueService,
    ColleagueResolver,
    PersonRepository,
    PersonService,
    PersonResolver,
    PartnershipPeopleResolver,
    HealthOverrideRepository,
    HealthOverrideService,
    HealthResolver,
    TaskRepository,
    TaskService,
    TaskResolver,
    EntryRepository,
    NextReviewRepository,
  ],
  exports: [ColleagueService, EntryRepository, NextReviewRepository, PartnershipService, PersonService, TaskService],
})
export class PartnershipsModule {}
