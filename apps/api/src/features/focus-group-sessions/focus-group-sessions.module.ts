import { Module } from '@nestjs/common';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { FocusGroupsModule } from '../focus-groups/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { ProposalsModule } from '../proposals/index.ts';
import './hotline-seat.reads.ts';
import './session.reads.ts';
import { ActionResolver } from './action.resolver.ts';
import { ActionService } from './action.service.ts';
import { CalendarFileService } from './calendar-file.service.ts';
import { CalendarMailRepository } from './calendar-mail.repository.ts';
import { CalendarMailService } from './calendar-mail.service.ts';
import { DatePollRepository } from './date-poll.repository.ts';
import { DatePollResolver } from './date-poll.resolver.ts';
import { DatePollService } from './date-poll.service.ts';
import { FindingRepository } from './finding.repository.ts';
import { FindingResolver } from './finding.resolver.ts';
import { FindingService } from './finding.service.ts';
import { HotlineSeatResolver } from './hotline-seat.resolver.ts';
import { MeetingTextService } from './meeting-text.service.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { ParticipantService } from './participant.service.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionResolver } from './session.resolver.ts';
import { SessionService } from './session.service.ts';
import { SessionLinkRepository } from './session-link.repository.ts';
import { SessionLinkResolver } from './session-link.resolver.ts';
import { SessionLinkService } from './session-link.service.ts';
import { ProposalOriginResolver, TaskOriginResolver } from './task-origin.resolver.ts';

/** Milliseconds between two looks for calendar files that go by mail. */
const MAIL_EVERY = 30_000;

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
    MeetingTextService,
    CalendarFileService,
    CalendarMailRepository,
    CalendarMailService,
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
export class FocusGroupSessionsModule {
  constructor(runner: JobRunner, mails: CalendarMailService) {
    runner.register({ name: 'mail calendar files', every: MAIL_EVERY, run: () => mails.writeDue() });
  }
}
