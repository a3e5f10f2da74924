import { Injectable } from '@nestjs/common';
import { db, sql } from '../../kernel/operation/operation.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { GuidelineEntity } from './guideline.entity.ts';

export type GuidelineFacts = Pick<
  GuidelineEntity,
  'title' | 'publisher' | 'summary' | 'url' | 'addressState' | 'source' | 'asOf'
>;
export type LoadedGuideline = GuidelineFacts & Pick<GuidelineEntity, 'id' | 'version' | 'retired'>;

/** Guidelines of the network, for commands. */
@Injectable()
export class GuidelineRepository {
  /** A guideline with this id that is there already stays as it is. */
  async add(id: string, facts: GuidelineFacts): Promise<void> {
    await db()
      .createQueryBuilder()
      .insert()
      .into(GuidelineEntity)
      .values({ id, ...facts })
      .orIgnore()
      .execute();
  }

  async load(id: string): Promise<LoadedGuideline | null> {
    const [row] = await sql<LoadedGuideline>(
      `select id, title, publisher, summary, url, address_state as "addressState", source, as_of as "asOf", version,
         retired_at is not null as retired
       from app.guidelines where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  change({ id, version }: LoadedGuideline, facts: GuidelineFacts): Promise<boolean> {
    return updateVersion(GuidelineEntity, { id }, version, facts);
  }

  /** Answers false when somebody else was faster. */
  setRetired({ id, version }: LoadedGuideline, retired: boolean): Promise<boolean> {
    return updateVersion(GuidelineEntity, { id }, version, { retiredAt: retired ? () => 'now()' : null });
  }
}
