import { Module } from '@nestjs/common';
import { FocusGroupsModule } from '../focus-groups/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { ProposalsModule } from '../proposals/index.ts';
import './hotline-seat.reads.ts';
import './session.reads.ts';
import { ActionResolver } from './action.resolver.ts';
import { ActionService } from './action.service.ts';
import { CalendarFileService } from './calendar-file.service.ts';
import { DatePollRepository } from './date-poll.repository.ts';
import { DatePollResolver } from './date-poll.resolver.ts';
import { DatePollService } from './date-poll.service.ts';
import { FindingRepository } from './finding.repository.ts';
import { FindingResolver } from './finding.resolver.ts';
import { FindingService } from './finding.service.ts';
import { HotlineSeatResolver } from './hotline-seat.resolver.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { ParticipantService } from './participant.service.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionResolver } from './session.resolver.ts';
import { SessionService } from './session.service.ts';
import { SessionLinkRepository } from './session-link.repository.ts';
import { SessionLinkResolver } from './session-link.resolver.ts';
import { SessionLinkService } from './session-link.service.ts';
import { ProposalOriginResolver, TaskOriginResolver } from './task-origin.resolver.ts';

/** The date of a focus group, its session, and what came of it. */
@Module({
  imports: [FocusGroupsModule, NotificationsModule, PartnershipsModule, ProposalsModule],
  providers: [
    DatePollRepository,
    DatePollService,
    DatePollResolver,
    SessionRepository,
    SessionService,
    SessionResolver,
    ParticipantRepository,
    ParticipantService,
    CalendarFileService,
    FindingRepository,
    FindingService,
    FindingResolver,
    ActionService,
    ActionResolver,
    HotlineSeatResolver,
    TaskOriginResolver,
    ProposalOriginResolver,
    SessionLinkRepository,
    SessionLinkService,
    SessionLinkResolver,
  ],
})
export class FocusGroupSessionsModule {}
