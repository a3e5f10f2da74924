import type { MailChoice, MailLanguage, NotificationKind } from '@alongside/domain';
import { defaultMailChoice } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';
import type { SubjectType } from './notification.types.ts';

/** What is told, of which record, and to whom. */
export interface Telling {
  readonly kind: NotificationKind;
  /** Tells this happening from others of its kind: telling it twice is telling it once. */
  readonly event: string;
  readonly subject: { readonly type: SubjectType; readonly hotlineId: string; readonly id: string };
  readonly dueOn?: string | null;
  /** Ids of users. */
  readonly to?: readonly string[];
  /** Id of a hotline: all its managers. */
  readonly toManagersOf?: string;
  /** All people of the secretariat. */
  readonly toSecretariat?: boolean;
}

/** Notifications and how they are mailed; for the person of the operation. */
@Injectable()
export class NotificationRepository {
  async tell({ kind, event, subject, dueOn, to, toManagersOf, toSecretariat }: Telling, at: Date): Promise<void> {
    await sql('select app.tell($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      kind,
      `${kind}/${event}`,
      subject.type,
      subject.hotlineId,
      subject.id,
      dueOn ?? null,
      to ?? [],
      toManagersOf ?? null,
      toSecretariat ?? false,
      defaultMailChoice,
      at,
    ]);
  }

  /** Tells many things at once, each to its own people, in one statement. */
  async tellEach(tellings: readonly (Telling & { readonly to: readonly string[] })[], at: Date): Promise<void> {
    const rows = tellings.map(({ kind, event, subject, dueOn, to }) => ({
      kind,
      event,
      ...subject,
      due: dueOn,
      people: to,
    }));
    await sql(
      `select app.tell(t.kind, t.kind || '/' || t.event, t.type, t."hotlineId", t.id, t.due, t.people, null, false, $2, $3)
       from jsonb_to_recordset($1::jsonb) t(kind text, event text, type text, "hotlineId" uuid, id uuid, due date, people uuid[])`,
      [JSON.stringify(rows), defaultMailChoice, at],
    );
  }

  /** Answers how many have changed. */
  async mark(ids: readonly string[], readAt: Date | null): Promise<number> {
    return counted(
      `update app.notifications set read_at = $3
       where user_id = $1 and id = any($2::uuid[]) and (read_at is null) = ($3::timestamptz is not null) returning 1`,
      [actor().userId, ids, readAt],
    );
  }

  async markAll(readAt: Date): Promise<number> {
    return counted(`update app.notifications set read_at = $2 where user_id = $1 and read_at is null returning 1`, [
      actor().userId,
      readAt,
    ]);
  }

  async unmark(readAt: Date): Promise<number> {
    return counted(`update app.notifications set read_at = null where user_id = $1 and read_at = $2 returning 1`, [
      actor().userId,
      readAt,
    ]);
  }

  /** Also holds for what still waits to be mailed; what was not to be mailed stays so. */
  async choose(kind: NotificationKind, choice: MailChoice): Promise<void> {
    const values = [actor().userId, kind, choice];
    await sql(
      `insert into app.notification_choices (user_id, kind, delivery) values ($1, $2, $3)
       on conflict (user_id, kind) do update set delivery = excluded.delivery`,
      values,
    );
    await sql(
      `update app.notifications set delivery = $3
       where user_id = $1 and kind = $2 and mail_id is null and read_at is null and delivery <> 'OFF'`,
      values,
    );
  }

  async chooseLanguage(language: MailLanguage): Promise<void> {
    await sql(
      `insert into app.mail_settings (user_id, language) values ($1, $2)
       on conflict (user_id) do update set language = excluded.language`,
      [actor().userId, language],
    );
  }
}

const counted = async (text: string, values: readonly unknown[]): Promise<number> => (await sql(text, values)).length;
