import { ensure, ensureValid, guidelineProblems, may, notFound } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, db, sql } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { GuidelineEntity } from './guideline.entity.ts';
import type { AddGuidelineInput, EditGuidelineInput } from './guideline.inputs.ts';

type Facts = Pick<GuidelineEntity, 'title' | 'publisher' | 'summary' | 'url' | 'addressState' | 'source' | 'asOf'>;
type LoadedGuideline = Facts & Pick<GuidelineEntity, 'id' | 'version' | 'retired'>;

/** Commands on the library of guidelines. */
@Injectable()
export class GuidelineService {
  /** Answers the id; the same request twice is one guideline. */
  async add({ id, ...input }: AddGuidelineInput): Promise<string> {
    ensure(may.keepGuideline(actor()));
    const facts = factsOf(input);
    ensureValid(guidelineProblems(facts));
    await db()
      .createQueryBuilder()
      .insert()
      .into(GuidelineEntity)
      .values({ id, ...facts })
      .orIgnore()
      .execute();
    return id;
  }

  /** Answers the id. What stood there before stays in the trail, which everybody reads. */
  async edit({ id, version, ...input }: EditGuidelineInput): Promise<string> {
    ensure(may.keepGuideline(actor()));
    const before = await this.loaded(id);
    await ensureVersion('guidelines', before, version);
    const facts = factsOf(input);
    ensureValid(guidelineProblems(facts));
    return this.change(before, facts);
  }

  /** Takes a guideline out of the library, or puts it back. Answers the id. */
  async setRetired({ id, version }: VersionedInput, retired: boolean): Promise<string> {
    ensure(may.keepGuideline(actor()));
    const before = await this.loaded(id);
    if (before.retired === retired) return id;
    await ensureVersion('guidelines', before, version);
    return this.change(before, { retiredAt: retired ? () => 'now()' : null });
  }

  private async change(
    { id, version }: LoadedGuideline,
    changes: Parameters<typeof updateVersion<GuidelineEntity>>[3],
  ): Promise<string> {
    if (await updateVersion(GuidelineEntity, { id }, version, changes)) return id;
    throw await changedSince('guidelines', await this.loaded(id), version);
  }

  private async loaded(id: string): Promise<LoadedGuideline> {
    const [row] = await sql<LoadedGuideline>(
      `select id, title, publisher, summary, url, address_state as "addressState", source, as_of as "asOf", version,
         retired_at is not null as retired
       from app.guidelines where id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }
}

const factsOf = ({ title, publisher, summary, url, addressState, source, asOf }: Facts): Facts => ({
  title: title.trim(),
  publisher: publisher.trim(),
  summary: summary.trim(),
  url: url.trim(),
  addressState,
  source: source.trim(),
  asOf: asOf.trim(),
});
