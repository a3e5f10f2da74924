import {
  afterTheEndProblem,
  defaultSharing,
  engagementProblems,
  ensure,
  ensureValid,
  type LoggedOn,
  may,
  metGroupProblems,
  notFound,
  problemsOf,
  type SharingLabel,
  strictestLabel,
} from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { EntryRepository } from '../partnerships/index.ts';
import type { EditEngagementInput, LogEngagementInput } from './engagement.inputs.ts';
import { EngagementRepository, type LoadedEngagement } from './engagement.repository.ts';

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
    const values = { ...storedValues(input), kind };
    const problems = problemsOf(
      engagementProblems({ ...values, partnershipIds }, latestDayOnEarth(new Date())),
      ...partnerships.map((partnership) => afterTheEndProblem('startsOn', values.startsOn, partnership)),
    );
    ensureValid(problems);
    await this.engagements.add({ ...values, id, sharing: input.sharing ?? usualLabel(partnerships) }, partnershipIds);
    return id;
  }

  /** Puts right what was logged, for the same partnerships. Answers the id of the engagement. */
  async edit({ id, version, kind, ...input }: EditEngagementInput): Promise<string> {
    ensure(may.editEntry(actor()));
    const before = await this.loaded(id);
    ensure(may.editEntry(actor(), before));
    await ensureVersion('engagements', before, version);
    const { partnerships } = await this.entries.factsToLog('ENGAGEMENT', id, before.partnershipIds);
    const sharing = input.sharing ?? usualLabel(partnerships);
    if (sharing !== before.sharing) ensure(may.editEntry(actor(), before, sharing));
    const values = { ...storedValues(input), kind, sharing };
    const { startsOn } = values;
    ensureValid(
      problemsOf(
        engagementProblems({ ...values, partnershipIds: before.partnershipIds }, latestDayOnEarth(new Date())),
        metGroupProblems(values, before.firstMetOn),
        ...(startsOn === before.startsOn ? [] : partnerships).map((one) =>
          afterTheEndProblem('startsOn', startsOn, one),
        ),
      ),
    );
    if (!(await this.engagements.change(before, values))) {
      throw await changedSince('engagements', await this.loaded(id), version);
    }
    return id;
  }

  private async loaded(id: string): Promise<LoadedEngagement> {
    const engagement = await this.engagements.load(id);
    if (!engagement) throw notFound();
    return engagement;
  }
}

/** The values as they are stored. */
const storedValues = (input: Omit<LogEngagementInput, 'id' | 'partnershipIds' | 'kind'>) => ({
  cadence: input.cadence ?? null,
  title: input.title.trim(),
  startsOn: input.startsOn,
  endsOn: input.endsOn ?? null,
  summary: trimmedOrNull(input.summary),
  peopleReached: input.peopleReached ?? null,
  outputUrl: trimmedOrNull(input.outputUrl),
});

/** As delicate as the most delicate partnership that it tells about. */
const usualLabel = (partnerships: readonly LoggedOn[]): SharingLabel =>
  strictestLabel([defaultSharing.engagement, ...partnerships.map(({ sharing }) => sharing)]);
