import { Injectable } from '@nestjs/common';
import { JobRunner } from '../jobs/job-runner.ts';
import { MailSender } from './mail-sender.ts';

/** Seconds and hours between two looks into the outbox; an idle look is one statement over an index. */
const SEND_EVERY = 10_000;
const SWEEP_EVERY = 24 * 3_600_000;

/** Registers the work on the outbox. */
@Injectable()
export class MailJobs {
  constructor(runner: JobRunner, sender: MailSender) {
    runner.register({ name: 'send mails', every: SEND_EVERY, run: (stop) => sender.drain(stop) });
    runner.register({ name: 'sweep mails', every: SWEEP_EVERY, run: () => sender.sweep() });
  }
}
