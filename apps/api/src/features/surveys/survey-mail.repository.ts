import type { MailLanguage, MailState, SurveyInvitationStatus, SurveyMailing, SurveyMailStep } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actor, sql } from '../../kernel/operation/operation.ts';

/** One hotline of a round, as far as mails to it are concerned. */
export interface MailedHotline {
  readonly invitationId: string;
  readonly hotline: string;
  readonly country: string | null;
  readonly language: MailLanguage | null;
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly signature: string | null;
  readonly status: SurveyInvitationStatus;
  readonly bouncedAt: string | null;
  /** Without those that reached nobody. */
  readonly mails: readonly {
    readonly step: SurveyMailStep;
    readonly dueAt: string;
    readonly state: MailState | null;
  }[];
}

/** A mail to be written, under the id that it will have in the outbox. */
export interface NewSurveyMail {
  readonly id: string;
  readonly invitationId: string;
  readonly step: SurveyMailStep;
  readonly subject: string;
  readonly body: string;
  readonly page: string | null;
  readonly dueAt: Date;
  /** The same on the calendar of the recipient. */
  readonly dueOn: string;
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The mails of rounds. Who may be due is asked by a job, which is nobody; who is reminded, as the secretariat. */
@Injectable()
export class SurveyMailRepository {
  constructor(private readonly source: DataSource) {}

  async maybeDue(at: Date): Promise<MailedHotline[]> {
    return this.source.query<MailedHotline[]>(
      `select invitation_id as "invitationId", hotline, country, language, title, ${instant('opens_at')} as "opensAt",
         ${instant('closes_at')} as "closesAt", signature, status, null as "bouncedAt", mails from app.survey_invitees_to_mail($1)`,
      [at],
    );
  }

  async invitees(roundId: string, ids: readonly string[]): Promise<MailedHotline[]> {
    return sql<MailedHotline>(
      `select i.id as "invitationId", h.name as hotline, h.country, c.language, r.title, ${instant('r.opens_at')} as "opensAt",
         ${instant('r.closes_at')} as "closesAt", r.mails_signature as signature, i.status, ${instant('c.bounced_at')} as "bouncedAt",
         coalesce((select json_agg(json_build_object('step', s.step, 'dueAt', s.due_at, 'state', m.state) order by s.due_at)
           from app.survey_mails s left join app.mails m on m.id = s.mail_id
           where s.hotline_id = i.hotline_id and s.invitation_id = i.id and s.voided_at is null), '[]') as mails
       from app.survey_invitations i join app.survey_rounds r on r.id = i.round_id join app.hotlines h on h.id = i.hotline_id
         left join app.survey_contacts c on c.hotline_id = i.hotline_id
       where i.round_id = $1 and i.id = any($2) order by h.name, i.id`,
      [roundId, ids],
    );
  }

  /** Outside of an operation, for the job. Answers how many were written. */
  async writeByPlan(mails: readonly NewSurveyMail[], at: Date): Promise<number> {
    const [row] = await this.source.query<{ written: number }[]>('select app.write_survey_mails($1, $2) as written', [
      JSON.stringify(mails),
      at,
    ]);
    return row?.written ?? 0;
  }

  /** In the running operation. Answers how many were written. */
  async writeByHand(mails: readonly NewSurveyMail[], at: Date): Promise<number> {
    const [row] = await sql<{ written: number }>('select app.write_survey_mails($1, $2) as written', [
      JSON.stringify(mails),
      at,
    ]);
    return row?.written ?? 0;
  }

  async setMailing(id: string, version: number, mails: SurveyMailing, signature: string | null): Promise<boolean> {
    const rows = await sql(
      `update app.survey_rounds set mails = $3, mails_signature = coalesce($4, mails_signature), mails_by = $5, version = version + 1,
         updated_at = now() where id = $1 and version = $2 returning id`,
      [id, version, mails, signature, actor().userId],
    );
    return rows.length > 0;
  }
}
