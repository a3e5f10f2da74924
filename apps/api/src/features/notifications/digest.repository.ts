import type { MailLanguage, NotificationKind, Role } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import { subjectSeen } from './subject.reads.ts';

/** Somebody for whom something waits to be mailed. */
export interface Waiting {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly hotlineId: string | null;
  readonly country: string | null;
  readonly language: MailLanguage;
  /** When the oldest thing for the daily mail happened. */
  readonly digestSince: Date | null;
  /** Whether something is to be mailed at once. */
  readonly atOnce: boolean;
}

/** A notification that waits to be mailed. */
export interface Unmailed {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly dueOn: string | null;
  /** False once the person may not see its record any more, or nobody needs to hear of it. */
  readonly seen: boolean;
}

/** What waits to be mailed. Who waits is asked by a job, which is nobody; what waits, as the person in question. */
@Injectable()
export class DigestRepository {
  constructor(private readonly source: DataSource) {}

  async people(): Promise<Waiting[]> {
    return this.source.query<Waiting[]>(
      `select user_id as "userId", name, role, hotline_id as "hotlineId", country, language,
         digest_since as "digestSince", at_once as "atOnce" from app.people_to_mail()`,
    );
  }

  /** What waits for the person of the operation, oldest first, told before `before`. */
  async unmailed(delivery: 'DIGEST' | 'AT_ONCE', before: Date): Promise<Unmailed[]> {
    const values = new SqlValues();
    const seen = subjectSeen('n', { actor: actor(), values });
    return sql<Unmailed>(
      `select n.id, n.kind, n.due_on::text as "dueOn", ${seen} as seen from app.notifications n
       where n.user_id = ${values.add(actor().userId, 'uuid')} and n.mail_id is null and n.read_at is null
         and n.delivery = ${values.add(delivery, 'text')} and n.created_at < ${values.add(before, 'timestamptz')}
       order by n.created_at, n.id`,
      values.list,
    );
  }

  async noteMailed(ids: readonly string[], mailId: string): Promise<void> {
    await sql('update app.notifications set mail_id = $3 where user_id = $1 and id = any($2::uuid[])', [
      actor().userId,
      ids,
      mailId,
    ]);
  }

  /** What the person may not see is never mailed. */
  async drop(ids: readonly string[]): Promise<void> {
    await sql(`update app.notifications set delivery = 'OFF' where user_id = $1 and id = any($2::uuid[])`, [
      actor().userId,
      ids,
    ]);
  }

  async tellDates(name: string, today: string, at: Date): Promise<void> {
    await this.source.query(`select app.${name}($1, $2)`, [today, at]);
  }

  async sweep(olderThan: Date): Promise<void> {
    await this.source.query('select app.sweep_notifications($1)', [olderThan]);
  }
}
