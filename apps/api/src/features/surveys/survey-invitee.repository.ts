import type { MailLanguage } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';
import type { SurveyInvitee } from './survey-mail.types.ts';

/** A hotline that is left out by hand. */
export interface Exclusion {
  readonly hotlineId: string;
  readonly reason: string;
}

export interface NewInvitee {
  readonly id: string;
  readonly roundId: string;
  readonly hotlineId: string;
  readonly reason: string;
}

export interface ContactValues {
  readonly id: string;
  readonly hotlineId: string;
  readonly address: string;
  readonly language: MailLanguage;
}

/**
 * Joins the standing of the hotline `h` at an instant as `j`: a member by one of the periods on record counts, a former one does
 * not, and of whom no period is on record it is not known.
 */
const judgedAt = (instant: string) => `cross join lateral (
  select case when m.periods = 0 then 'UNKNOWN' when m.member then 'ELIGIBLE' else 'INELIGIBLE' end as eligibility,
    case when m.periods = 0 then 'NO_RECORD' when not m.member then 'NOT_MEMBER' end as reason
  from (select count(*) as periods, coalesce(bool_or(
      coalesce(p.starts_on, '') <= to_char(${instant}, 'YYYY-MM-DD')
      and coalesce(p.ends_on, '9') || '~' >= to_char(${instant}, 'YYYY-MM-DD')), false) as member
    from app.membership_periods p where p.hotline_id = h.id) m) j`;

/** Who is asked in a round and who is not, and where a hotline gets its mails. */
@Injectable()
export class SurveyInviteeRepository {
  /** The list as it would be frozen at an instant, by name. */
  async preview(opensAt: string): Promise<SurveyInvitee[]> {
    return sql<SurveyInvitee>(
      `select h.id as "hotlineId", h.name, j.eligibility, j.reason as "eligibilityReason",
         exists (select from app.survey_contacts c where c.hotline_id = h.id and c.bounced_at is null) as reachable
       from app.hotlines h ${judgedAt('$1::timestamptz')} order by h.name, h.id`,
      [opensAt],
    );
  }

  /** Freezes the list of a round: who is asked, and who is not, with the reason. Answers how many are asked. */
  async freeze(roundId: string, hotlineIds: readonly string[] | null, excluded: readonly Exclusion[]): Promise<number> {
    const rows = await sql<{ asked: boolean }>(
      `insert into app.survey_invitations (hotline_id, id, round_id, eligibility, eligibility_reason, eligibility_note, status, created_by)
       select h.id, gen_random_uuid(), r.id,
         case when x.reason is null then j.eligibility else 'INELIGIBLE' end,
         case when x.reason is null then j.reason else 'EXCLUDED' end, x.reason,
         case when x.reason is null and j.eligibility <> 'INELIGIBLE' then 'INVITED' else 'NOT_INVITED' end, $2
       from app.survey_rounds r cross join app.hotlines h ${judgedAt('r.opens_at')}
         left join jsonb_to_recordset($4) as x ("hotlineId" uuid, reason text) on x."hotlineId" = h.id
       where r.id = $1 and ($3::uuid[] is null or h.id = any($3))
       on conflict do nothing returning status = 'INVITED' as asked`,
      [roundId, actor().userId, hotlineIds, JSON.stringify(excluded)],
    );
    return rows.filter(({ asked }) => asked).length;
  }

  /** Asks a hotline after the opening. It counts from then on. False where it is asked already. */
  async add({ id, roundId, hotlineId, reason }: NewInvitee): Promise<boolean> {
    const rows = await sql(
      `insert into app.survey_invitations as i
         (hotline_id, id, round_id, eligibility, eligibility_reason, eligibility_note, status, added_at, created_by)
       select h.id, $1, r.id, case j.eligibility when 'UNKNOWN' then 'UNKNOWN' else 'ELIGIBLE' end, 'ADDED', $4, 'INVITED', now(), $5
       from app.survey_rounds r cross join app.hotlines h ${judgedAt('r.opens_at')} where r.id = $2 and h.id = $3
       on conflict (hotline_id, round_id) do update set eligibility = excluded.eligibility, eligibility_reason = 'ADDED',
         eligibility_note = excluded.eligibility_note, status = 'INVITED', added_at = now(), version = i.version + 1, updated_at = now()
       where i.status = 'NOT_INVITED' returning id`,
      [id, roundId, hotlineId, reason, actor().userId],
    );
    return rows.length > 0;
  }

  /** Whether the same request has been done before. */
  async wasAdded({ roundId, hotlineId, reason }: NewInvitee): Promise<boolean> {
    const rows = await sql(
      `select from app.survey_invitations where round_id = $1 and hotline_id = $2 and added_at is not null and eligibility_note = $3`,
      [roundId, hotlineId, reason],
    );
    return rows.length > 0;
  }

  async hotlineExists(id: string): Promise<boolean> {
    return (await sql('select from app.hotlines where id = $1', [id])).length > 0;
  }

  /** Notes that a hotline does not take part. What was handed in stays. */
  async decline(hotlineId: string, id: string): Promise<void> {
    await sql(
      `update app.survey_invitations set status = 'DECLINED', declined_at = now(), declined_by = $3, version = version + 1,
         updated_at = now() where hotline_id = $1 and id = $2 and status in ('INVITED', 'OPENED', 'STARTED')`,
      [hotlineId, id, actor().userId],
    );
  }

  /** Takes back what the secretariat noted; what the hotline said itself stays. */
  async takeBackDecline(hotlineId: string, id: string): Promise<void> {
    await sql(
      `update app.survey_invitations set declined_at = null, declined_by = null, version = version + 1, updated_at = now(),
         status = case when started_at is not null then 'STARTED' when opened_at is not null then 'OPENED' else 'INVITED' end
       where hotline_id = $1 and id = $2 and status = 'DECLINED' and declined_by is not null`,
      [hotlineId, id],
    );
  }

  async contact(hotlineId: string): Promise<(ContactValues & { version: number }) | null> {
    const [row] = await sql<ContactValues & { version: number }>(
      `select id, hotline_id as "hotlineId", address, language, version from app.survey_contacts where hotline_id = $1 for update`,
      [hotlineId],
    );
    return row ?? null;
  }

  /**
   * Gives a hotline its address. Mails that reached nobody at another one come again: an address that did not work has
   * told nobody of anything.
   */
  async setContact({ id, hotlineId, address, language }: ContactValues): Promise<void> {
    await sql(
      `update app.survey_mails s set voided_at = now()
       from app.survey_contacts c, app.survey_invitations i join app.survey_rounds r on r.id = i.round_id
       where s.hotline_id = $1 and s.voided_at is null and s.address <> $2 and c.hotline_id = s.hotline_id
         and i.hotline_id = s.hotline_id and i.id = s.invitation_id and r.closes_at > now()
         and (c.bounced_at is not null or exists (select from app.mails m where m.id = s.mail_id and m.state = 'FAILED'))`,
      [hotlineId, address],
    );
    await sql(
      `insert into app.survey_contacts as c (hotline_id, id, address, language, created_by) values ($1, $2, $3, $4, $5)
       on conflict (hotline_id) do update set address = excluded.address, language = excluded.language,
         bounced_at = case when c.address = excluded.address then c.bounced_at end, version = c.version + 1, updated_at = now()
       where (c.address, c.language) <> (excluded.address, excluded.language)`,
      [hotlineId, id, address, language, actor().userId],
    );
  }

  async noteBounce(hotlineId: string): Promise<void> {
    await sql(
      `update app.survey_contacts set bounced_at = now(), version = version + 1, updated_at = now()
       where hotline_id = $1 and bounced_at is null`,
      [hotlineId],
    );
  }
}
