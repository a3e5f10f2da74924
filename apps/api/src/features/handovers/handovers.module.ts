import { Module } from '@nestjs/common';
import './handover.reads.ts';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { HandoverRepository } from './handover.repository.ts';
import { HandoverResolver } from './handover.resolver.ts';
import { HandoverService } from './handover.service.ts';

/** Milliseconds between two looks for handovers whose day has come. */
const EVERY = 600_000;

/** Passing on the work of somebody who leaves or is away. */
@Module({
  imports: [NotificationsModule],
  providers: [HandoverRepository, HandoverService, HandoverResolver],
})
export class HandoversModule {
  constructor(runner: JobRunner, handovers: HandoverService) {
    runner.register({ name: 'carry out handovers', every: EVERY, run: () => handovers.carryOutDue() });
  }
}
