import { ensure, ensureValid, guidelineProblems, may, notFound } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { AddGuidelineInput, EditGuidelineInput } from './guideline.inputs.ts';
import { type GuidelineFacts, GuidelineRepository, type LoadedGuideline } from './guideline.repository.ts';

/** Commands on the library of guidelines. */
@Injectable()
export class GuidelineService {
  constructor(private readonly guidelines: GuidelineRepository) {}

  /** Answers the id; the same request twice is one guideline. */
  async add({ id, ...input }: AddGuidelineInput): Promise<string> {
    ensure(may.keepGuideline(actor()));
    const facts = factsOf(input);
    ensureValid(guidelineProblems(facts));
    await this.guidelines.add(id, facts);
    return id;
  }

  /** Answers the id. What stood there before stays in the trail, which everybody reads. */
  async edit({ id, version, ...input }: EditGuidelineInput): Promise<string> {
    ensure(may.keepGuideline(actor()));
    const before = await this.loaded(id);
    await ensureVersion('guidelines', before, version);
    const facts = factsOf(input);
    ensureValid(guidelineProblems(facts));
    if (!(await this.guidelines.change(before, facts))) throw await this.changed(before);
    return id;
  }

  /** Takes a guideline out of the library, or puts it back. Answers the id. */
  async setRetired({ id, version }: VersionedInput, retired: boolean): Promise<string> {
    ensure(may.keepGuideline(actor()));
    const before = await this.loaded(id);
    if (before.retired === retired) return id;
    await ensureVersion('guidelines', before, version);
    if (!(await this.guidelines.setRetired(before, retired))) throw await this.changed(before);
    return id;
  }

  private async changed({ id, version }: LoadedGuideline) {
    return changedSince('guidelines', await this.loaded(id), version);
  }

  private async loaded(id: string): Promise<LoadedGuideline> {
    const guideline = await this.guidelines.load(id);
    if (!guideline) throw notFound();
    return guideline;
  }
}

const factsOf = ({ title, publisher, summary, url, addressState, source, asOf }: GuidelineFacts): GuidelineFacts => ({
  title: title.trim(),
  publisher: publisher.trim(),
  summary: summary.trim(),
  url: url.trim(),
  addressState,
  source: source.trim(),
  asOf: asOf.trim(),
});
