import {
  afterTheEndProblem,
  defaultSharing,
  engagementProblems,
  ensure,
  ensureValid,
  may,
  notFound,
  problemsOf,
  strictestLabel,
} from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { EntryRepository } from '../partnerships/index.ts';
import type { LogEngagementInput } from './engagement.inputs.ts';
import { EngagementRepository } from './engagement.repository.ts';

/** Commands on engagements. */
@Injectable()
export class EngagementService {
  constructor(
    private readonly engagements: EngagementRepository,
    private readonly entries: EntryRepository,
  ) {}

  /** Answers the id of the engagement. */
  async log({ id, partnershipIds, kind, ...input }: LogEngagementInput): Promise<string> {
    ensure(may.log(actor()));
    const { replayed, partnerships } = await this.entries.factsToLog('ENGAGEMENT', id, partnershipIds);
    if (replayed) return id;
    if (partnerships.length < new Set(partnershipIds).size) throw notFound();
    for (const partnership of partnerships) ensure(may.log(actor(), partnership, input.sharing ?? undefined));
    const values = {
      cadence: input.cadence ?? null,
      title: input.title.trim(),
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
      summary: trimmedOrNull(input.summary),
      peopleReached: input.peopleReached ?? null,
      outputUrl: trimmedOrNull(input.outputUrl),
    };
    const problems = problemsOf(
      engagementProblems({ ...values, kind, partnershipIds }, latestDayOnEarth(new Date())),
      ...partnerships.map((partnership) => afterTheEndProblem('startsOn', values.startsOn, partnership)),
    );
    ensureValid(problems);
    // As delicate as the most delicate partnership that it tells about.
    const usual = strictestLabel([defaultSharing.engagement, ...partnerships.map(({ sharing }) => sharing)]);
    await this.engagements.add({ ...values, id, kind, sharing: input.sharing ?? usual }, partnershipIds);
    return id;
  }
}
