import { Injectable } from '@nestjs/common';
import { db, sql } from '../../kernel/operation/operation.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { ReportDraftEntity } from './report-draft.entity.ts';

/** Reports in the making, for commands. */
@Injectable()
export class ReportDraftRepository {
  /** Locked until the end of the operation. */
  find(id: string): Promise<ReportDraftEntity | null> {
    return db().findOne(ReportDraftEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** For questions, which change nothing. */
  read(id: string): Promise<ReportDraftEntity | null> {
    return db().findOneBy(ReportDraftEntity, { id });
  }

  /** Adds a draft once; its knowledge is of `knownAt`, or of this transaction. */
  async add(row: Partial<ReportDraftEntity> & { id: string }, knownAt: Date | null): Promise<void> {
    const insert = db()
      .createQueryBuilder()
      .insert()
      .into(ReportDraftEntity)
      .values({ ...row, knownAt: knownAt ?? (() => INSTANT) });
    await insert.orIgnore().execute();
  }

  async change({ id, version }: ReportDraftEntity, changes: Partial<ReportDraftEntity>): Promise<void> {
    await updateVersion(ReportDraftEntity, { id }, version, changes);
  }

  async renew({ id }: ReportDraftEntity): Promise<void> {
    await sql(
      `update app.report_drafts set known_at = ${INSTANT}, version = version + 1, updated_at = now() where id = $1`,
      [id],
    );
  }
}

/** To the millisecond, which is what answers tell: an instant that is given back asks the same. */
const INSTANT = `date_trunc('milliseconds', now())`;
