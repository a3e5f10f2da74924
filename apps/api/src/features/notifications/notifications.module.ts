import { Module } from '@nestjs/common';
import './notification.reads.ts';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { DateService } from './date.service.ts';
import { DigestRepository } from './digest.repository.ts';
import { DigestService } from './digest.service.ts';
import { NotificationRepository } from './notification.repository.ts';
import { NotificationResolver } from './notification.resolver.ts';
import { NotificationService } from './notification.service.ts';

/** Milliseconds between two looks for what is to be mailed, and for days that came near. */
const MAIL_EVERY = 10_000;
const DATES_EVERY = 3_600_000;

/** What people are told: the inbox, the mails of it, and how each person wants them. */
@Module({
  providers: [
    NotificationRepository,
    NotificationService,
    NotificationResolver,
    DigestRepository,
    DigestService,
    DateService,
  ],
  exports: [NotificationService],
})
export class NotificationsModule {
  constructor(runner: JobRunner, digests: DigestService, dates: DateService) {
    runner.register({ name: 'tell dates', every: DATES_EVERY, run: () => dates.tell() });
    runner.register({ name: 'write mails', every: MAIL_EVERY, run: (stop) => digests.write(stop) });
  }
}
