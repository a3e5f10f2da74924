import { today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { DigestRepository } from './digest.repository.ts';

/** Functions of the database that tell of days that come near; each looks at all hotlines in one statement. */
const tellers = ['tell_review_dates', 'tell_due_diligence_dates', 'tell_agreement_dates', 'tell_term_dates'];

/** Days after which notifications are removed. */
const KEPT_DAYS = 365;

/** Tells of days that come near: reviews, agreements, due diligence, terms on boards. By the date in UTC. */
@Injectable()
export class DateService {
  constructor(
    private readonly digests: DigestRepository,
    private readonly clock: Clock,
  ) {}

  /** Safe to run again: every day is told once for each threshold and person. */
  async tell(): Promise<void> {
    const now = this.clock.now();
    for (const name of tellers) await this.digests.tellDates(name, today(now), now);
    await this.digests.sweep(new Date(now.getTime() - KEPT_DAYS * 86_400_000));
  }
}
