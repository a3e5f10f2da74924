import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { roles } from '../roles.ts';
import { definerFunction, tenantWall } from '../walls.ts';

const secretariat = `(select app.role()) = 'SECRETARIAT'`;

/**
 * Rounds that mail by themselves, to the address that each hotline has for surveys; who is asked and who is not, with reasons;
 * what was written down for a hotline, and from where (docs/decisions/145, 146).
 */
export class MailSurveyRounds1700000094100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(invitees());
    await runner.query(mailing());
    await runner.query([writing(), releasing(), looking()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.write_survey_mails, app.release_survey_mail, app.survey_invitees_to_mail;
      drop policy network_reads on app.mails;
      drop table app.survey_mails, app.survey_contacts;
      delete from app.mails where purpose = 'SURVEY';
      alter table app.survey_rounds drop column mails, drop column mails_signature, drop column mails_by;
      alter table app.survey_responses drop column source_note;
      update app.survey_invitations set status = 'INVITED' where status = 'NOT_INVITED';
      alter table app.survey_invitations drop constraint survey_invitations_eligibility_reason_check;
      alter table app.survey_invitations drop column eligibility_note, drop column added_at, drop column declined_by;
      alter table app.survey_invitations drop constraint survey_invitations_status_check;
      alter table app.survey_invitations add constraint survey_invitations_status_check
        check (status in ('INVITED', 'OPENED', 'STARTED', 'SUBMITTED', 'DECLINED'));
      update app.survey_invitations set eligibility_reason = case eligibility_reason
        when 'NO_RECORD' then 'No membership is on record.' when 'NOT_MEMBER' then 'No member on the opening day.' else eligibility_reason end;
    `);
  }
}

/** Reasons become codes, which can be told in any language; what nobody had asked is not called invited. */
const invitees = (): string => `
  alter table app.survey_invitations disable trigger audit;
  update app.survey_invitations set eligibility_reason = case eligibility_reason
    when 'No membership is on record.' then 'NO_RECORD' when 'No member on the opening day.' then 'NOT_MEMBER' else eligibility_reason end;
  alter table app.survey_invitations enable trigger audit;
  alter table app.survey_invitations add constraint survey_invitations_eligibility_reason_check
    check (eligibility_reason in ('NO_RECORD', 'NOT_MEMBER', 'EXCLUDED', 'ADDED'));
  alter table app.survey_invitations add column eligibility_note text;
  alter table app.survey_invitations add column added_at timestamptz;
  -- Who of the secretariat wrote down that the hotline declines; null where it said so by its link.
  alter table app.survey_invitations add column declined_by uuid references app.users;
  alter table app.survey_invitations drop constraint survey_invitations_status_check;
  alter table app.survey_invitations add constraint survey_invitations_status_check
    check (status in ('NOT_INVITED', 'INVITED', 'OPENED', 'STARTED', 'SUBMITTED', 'DECLINED'));
  -- From whom and how it came, where somebody of the secretariat wrote it down.
  alter table app.survey_responses add column source_note text;
`;

const mailing = (): string => `
  alter table app.survey_rounds add column mails text not null default 'OFF' check (mails in ('OFF', 'ON', 'PAUSED'));
  alter table app.survey_rounds add column mails_signature text;
  -- Gets the replies.
  alter table app.survey_rounds add column mails_by uuid references app.users;
  alter table app.survey_rounds add check (mails = 'OFF' or (mails_signature is not null and mails_by is not null));
  -- Where a hotline wants to get surveys: a mailbox of the organisation, never a person's.
  create table app.survey_contacts (
    ${tenant},
    address text not null check (address !~ '[\\s,;:<>()"\\\\]'),
    language text not null default 'EN' check (language in ('EN', 'DE')),
    -- Since when mails are known to come back.
    bounced_at timestamptz,
    ${stamps},
    unique (hotline_id)
  );
  -- What was mailed in a round; what became of it stands in the outbox.
  create table app.survey_mails (
    ${tenant},
    invitation_id uuid not null,
    step text not null check (step in ('ANNOUNCEMENT', 'INVITATION', 'REMINDER_1', 'REMINDER_2', 'LAST_CALL', 'EXTRA')),
    address text not null,
    due_at timestamptz not null,
    due_on date not null,
    mail_id uuid references app.mails on delete set null deferrable initially deferred,
    -- It reached nobody: another one of its step may be written.
    voided_at timestamptz,
    -- Who sent it by hand; null where the plan did.
    created_by uuid references app.users,
    created_at timestamptz not null,
    foreign key (hotline_id, invitation_id) references app.survey_invitations (hotline_id, id)
  );
  create unique index one_mail_of_a_step on app.survey_mails (hotline_id, invitation_id, step) where voided_at is null and step <> 'EXTRA';
  create unique index one_mail_a_day on app.survey_mails (hotline_id, invitation_id, due_on) where voided_at is null;
  create index on app.survey_mails (mail_id);
  ${tenantWall('app.survey_contacts', { verbs: [] })}
  grant insert, update on app.survey_contacts to ${roles.network};
  create policy network_reads on app.survey_contacts for select to ${roles.network} using (true);
  create policy network_adds on app.survey_contacts for insert to ${roles.network} with check (${secretariat});
  create policy network_changes on app.survey_contacts for update to ${roles.network} using (${secretariat}) with check (${secretariat});
  ${tenantWall('app.survey_mails', { verbs: [], audited: false })}
  grant update on app.survey_mails to ${roles.network};
  create policy network_reads on app.survey_mails for select to ${roles.network} using (true);
  create policy network_changes on app.survey_mails for update to ${roles.network} using (${secretariat}) with check (${secretariat});
  -- The secretariat sees what became of the mails of its surveys, and no other mail.
  create policy network_reads on app.mails for select to ${roles.network} using (purpose = 'SURVEY' and ${secretariat});
`;

/**
 * Writes mails, each with its place in the outbox, in one transaction. What is not wanted any more, has been written already,
 * or would be the second one of a day, is left out. Answers how many were written.
 */
const writing = (): string =>
  definerFunction(
    'app.write_survey_mails(given jsonb, at timestamptz)',
    [roles.app, roles.network],
    `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        one record;
        invited record;
        written int := 0;
      begin
        if app.user_id() is not null and app.role() <> 'SECRETARIAT' then
          raise exception 'only the secretariat mails surveys';
        end if;
        for one in select * from jsonb_to_recordset(given)
          as m (id uuid, "invitationId" uuid, step text, subject text, body text, page text, "dueAt" timestamptz, "dueOn" date)
        loop
          select i.hotline_id, i.id, h.name, c.address, r.mails_signature, u.email::text as reply_to into invited
            from app.survey_invitations i join app.survey_rounds r on r.id = i.round_id join app.hotlines h on h.id = i.hotline_id
              join app.survey_contacts c on c.hotline_id = i.hotline_id and c.bounced_at is null
              left join app.users u on u.id = r.mails_by and u.active
            where i.id = one."invitationId" and i.status in ('INVITED', 'OPENED', 'STARTED') and r.closes_at > one."dueAt"
              and (r.mails = 'ON' or one.step = 'EXTRA')
            for update of i;
          continue when not found;
          continue when exists (select from app.mails m where m.address = invited.address and m.purpose is not null
            and m.state <> 'CANCELLED' and m.created_at > at - interval '20 hours');
          insert into app.survey_mails (hotline_id, id, invitation_id, step, address, due_at, due_on, mail_id, created_by, created_at)
            values (invited.hotline_id, one.id, invited.id, one.step, invited.address, one."dueAt", one."dueOn", one.id, app.user_id(), at)
            on conflict do nothing;
          continue when not found;
          insert into app.mails (id, key, name, address, subject, body, purpose, link_page, sender_name, reply_to, next_attempt_at, created_at)
            values (one.id, 'survey/' || one.id, invited.name, invited.address, one.subject, one.body, 'SURVEY', one.page,
              invited.mails_signature, invited.reply_to, one."dueAt", at);
          written := written + 1;
        end loop;
        return written;
      end $$`,
  );

/** At the last moment: not to a hotline that has answered meanwhile, and not after the closing. What does not leave can be written again. */
const releasing = (): string =>
  definerFunction(
    'app.release_survey_mail(mail uuid, hash bytea, at timestamptz)',
    [],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        wanted record;
      begin
        select s.hotline_id, s.step, i.id, h.name, r.closes_at, coalesce(s.created_by, r.mails_by) as issuer into wanted
          from app.survey_mails s join app.survey_invitations i on i.hotline_id = s.hotline_id and i.id = s.invitation_id
            join app.survey_rounds r on r.id = i.round_id join app.hotlines h on h.id = i.hotline_id
            join app.survey_contacts c on c.hotline_id = i.hotline_id and c.address = s.address and c.bounced_at is null
          where s.mail_id = mail and i.status in ('INVITED', 'OPENED', 'STARTED') and r.closes_at > at
            and (r.mails = 'ON' or s.step = 'EXTRA');
        if not found then
          update app.survey_mails set voided_at = at where mail_id = mail and voided_at is null;
          return false;
        end if;
        if wanted.step = 'ANNOUNCEMENT' then return true; end if;
        insert into app.personal_links as l (hotline_id, id, purpose, subject_id, recipient, token_hash, expires_at, mailed, created_by)
          values (wanted.hotline_id, mail, 'SURVEY', wanted.id, wanted.name, hash, wanted.closes_at + interval '30 days', true, wanted.issuer)
          on conflict (hotline_id, id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at,
            version = l.version + 1, updated_at = now()
          where l.revoked_at is null;
        return found;
      end $$`,
  );

/** Hotlines that may be due for a mail, for the job, which is nobody. */
const looking = (): string =>
  definerFunction(
    'app.survey_invitees_to_mail(at timestamptz)',
    [roles.app],
    `returns table (invitation_id uuid, hotline text, country text, language text, title text, opens_at timestamptz, closes_at timestamptz,
        signature text, status text, mails jsonb)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select i.id, h.name, h.country, c.language, r.title, r.opens_at, r.closes_at, r.mails_signature, i.status,
        coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'dueAt', s.due_at, 'state', m.state) order by s.due_at)
          from app.survey_mails s left join app.mails m on m.id = s.mail_id
          where s.hotline_id = i.hotline_id and s.invitation_id = i.id and s.voided_at is null), '[]')
      from app.survey_rounds r join app.survey_invitations i on i.round_id = r.id
        join app.survey_contacts c on c.hotline_id = i.hotline_id and c.bounced_at is null
        join app.hotlines h on h.id = i.hotline_id
      where r.mails = 'ON' and r.opens_at < at + interval '14 days' and r.closes_at > at
        and i.status in ('INVITED', 'OPENED', 'STARTED')
      order by r.id, i.id $$`,
  );
