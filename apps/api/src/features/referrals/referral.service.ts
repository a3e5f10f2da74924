import {
  afterTheEndProblem,
  ensure,
  ensureValid,
  may,
  notFound,
  problemsOf,
  referralProblems,
} from '@alongside/domain';
import { firstDayOf, latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { EntryRepository } from '../partnerships/index.ts';
import type { LogReferralInput } from './referral.inputs.ts';
import { ReferralRepository } from './referral.repository.ts';

/** Commands on referral counts. */
@Injectable()
export class ReferralService {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly entries: EntryRepository,
  ) {}

  /** Answers the id of the entry. */
  async log({ id, partnershipId, ...input }: LogReferralInput): Promise<string> {
    ensure(may.log(actor()));
    const { replayed, partnerships } = await this.entries.factsToLog('REFERRAL', id, [partnershipId]);
    if (replayed) return id;
    const [partnership] = partnerships;
    if (!partnership) throw notFound();
    ensure(may.log(actor(), partnership));
    const entry = { ...input, audience: input.audience ?? null, language: trimmedOrNull(input.language) };
    const problems = problemsOf(
      referralProblems(entry, latestDayOnEarth(new Date())),
      afterTheEndProblem('month', firstDayOf(entry.month), partnership),
    );
    ensureValid(problems);
    await this.referrals.add({ ...entry, id, partnershipId });
    return id;
  }
}
