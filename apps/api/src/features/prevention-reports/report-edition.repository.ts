import { Injectable } from '@nestjs/common';
import { actor, db, sql } from '../../kernel/operation/operation.ts';
import type { ReportDraftEntity } from './report-draft.entity.ts';
import { type FrozenReport, ReportEditionEntity } from './report-edition.entity.ts';

/** Editions, for commands and questions. Row-level security hides removed ones from all but the secretariat. */
@Injectable()
export class ReportEditionRepository {
  read(id: string): Promise<ReportEditionEntity | null> {
    return db().findOneBy(ReportEditionEntity, { id });
  }

  /** Adds an edition once. */
  async add(id: string, draft: ReportDraftEntity, content: FrozenReport): Promise<void> {
    const { title, language, dataDate, knownAt, countries, surveyRoundId } = draft;
    const row = { id, draftId: draft.id, title, language, dataDate, knownAt, countries, surveyRoundId };
    const insert = db()
      .createQueryBuilder()
      .insert()
      .into(ReportEditionEntity)
      .values({ ...row, content: () => ':content::jsonb', createdBy: actor().userId })
      .setParameter('content', JSON.stringify(content));
    await insert.orIgnore().execute();
  }

  /** Takes an edition away or puts it back; false where there is none. */
  async remove(id: string, removed: boolean): Promise<boolean> {
    const rows = await sql(
      `update app.report_editions set removed_at = case when $2::boolean then now() end, version = version + 1, updated_at = now()
       where id = $1 returning id`,
      [id, removed],
    );
    return rows.length > 0;
  }
}
