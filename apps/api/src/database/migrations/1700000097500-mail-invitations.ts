import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction, ownerWall } from '../walls.ts';

/**
 * Invitations that go by mail, each with a link that is made when the mail leaves (docs/decisions/145). Once the secretariat has sent one, offers
 * to reserves go out by themselves, and who has not replied is reminded once.
 */
export class MailInvitations1700000097500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether offers and reminders go out by mail without anybody pressing a button, and in whose name.
      alter table app.focus_group_panels add column mails_by uuid references app.users;
      create table app.focus_group_mails (
        -- That of the mail in the outbox, and of the link that it carries.
        id uuid primary key,
        invitation_id uuid not null references app.focus_group_invitations,
        step text not null check (step in ('INVITATION', 'REMINDER')),
        address text not null,
        created_by uuid not null references app.users,
        created_at timestamptz not null,
        unique (invitation_id, step, created_at)
      );
      create index on app.focus_group_mails (invitation_id, created_at desc);
      ${ownerWall('app.focus_group_mails')}
      grant select on app.focus_group_mails to ${roles.hotline}, ${roles.network}, ${roles.admin};
      create policy network_reads on app.focus_group_mails for select to ${roles.network} using ((select app.role()) = 'SECRETARIAT');
      -- The secretariat sees what became of the mails of its invitations.
      create policy network_reads_invitations on app.mails for select to ${roles.network}
        using (purpose = 'INVITATION' and (select app.role()) = 'SECRETARIAT');
    `);
    await runner.query([writing(), releasing(), looking()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.write_invitation_mail, app.release_invitation_mail, app.invitations_to_mail;
      drop policy network_reads_invitations on app.mails;
      drop table app.focus_group_mails;
      delete from app.mails where purpose = 'INVITATION';
      alter table app.focus_group_panels drop column mails_by;
    `);
  }
}

/**
 * Writes a mail and counts the person as asked, in one transaction. False, and nothing is written, where there is no address, where no reply is
 * waited for, or where the person got one within 20 hours.
 */
const writing = (): string =>
  definerFunction(
    'app.write_invitation_mail(mail uuid, which uuid, given_step text, subject_line text, body_text text, page text, deadline timestamptz, at timestamptz)',
    [roles.app, roles.network],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        invited record;
        sender uuid;
      begin
        if app.user_id() is not null and app.role() <> 'SECRETARIAT' then
          raise exception 'only the secretariat mails invitations';
        end if;
        perform from app.focus_group_panels p where p.id =
          (select i.focus_group_id from app.focus_group_invitations i where i.id = which) for update;
        select i.id, i.state, c.email, coalesce(c.name, c.organisation, c.role) as who, p.id as panel, p.mails_by into invited
          from app.focus_group_invitations i join app.focus_group_candidates c on c.id = i.candidate_id
            join app.focus_group_panels p on p.id = i.focus_group_id join app.focus_groups g on g.id = i.focus_group_id
          where i.id = which and i.state in ('DRAFT', 'SENT') and c.email is not null and g.status in ('INVITING', 'SCHEDULED');
        if not found or (given_step = 'REMINDER' and invited.state <> 'SENT') then return false; end if;
        sender := coalesce(app.user_id(), invited.mails_by);
        if sender is null or exists (select from app.focus_group_mails m where m.invitation_id = which and m.created_at > at - interval '20 hours') then
          return false;
        end if;
        insert into app.focus_group_mails (id, invitation_id, step, address, created_by, created_at)
          values (mail, which, given_step, invited.email, sender, at);
        insert into app.mails (id, key, name, address, subject, body, purpose, link_page, sender_name, reply_to, next_attempt_at, created_at)
          select mail, 'invitation/' || mail, invited.who, invited.email, subject_line, body_text, 'INVITATION', page,
            regexp_replace(u.name, '[[:cntrl:]]', '', 'g'), u.email::text, at, at
          from app.users u where u.id = sender;
        update app.focus_group_invitations i set state = 'SENT', sent_at = coalesce(i.sent_at, at), reply_by = deadline,
            version = i.version + 1, updated_at = now()
          where i.id = which and given_step = 'INVITATION';
        if app.user_id() is not null then
          update app.focus_group_panels p set mails_by = app.user_id() where p.id = invited.panel and p.mails_by is distinct from app.user_id();
        end if;
        return true;
      end $$`,
  );

/** At the last moment: not to somebody who has replied, was withdrawn, or has another address by now. */
const releasing = (): string =>
  definerFunction(
    'app.release_invitation_mail(mail uuid, hash bytea, at timestamptz)',
    [],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        insert into app.network_links as l (id, purpose, subject_id, token_hash, expires_at, created_by)
        select m.id, 'INVITATION', i.id, hash, at + interval '365 days', m.created_by
        from app.focus_group_mails m join app.focus_group_invitations i on i.id = m.invitation_id
          join app.focus_group_candidates c on c.id = i.candidate_id and c.email = m.address
          join app.focus_groups g on g.id = i.focus_group_id and g.status in ('INVITING', 'SCHEDULED')
        where m.id = mail and i.state = 'SENT'
        on conflict (id) do update set token_hash = excluded.token_hash, version = l.version + 1, updated_at = now()
        where l.revoked_at is null;
        return found;
      end $$`,
  );

/** What is to be mailed without anybody pressing a button, for the job: offers that were not sent, and one reminder, two days before the deadline. */
const looking = (): string =>
  definerFunction(
    'app.invitations_to_mail(at timestamptz)',
    [roles.app],
    `returns table (id uuid, step text, title text, "askedBy" text, name text, languages text[], zone text, "replyBy" timestamptz, days int)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select i.id, case i.state when 'DRAFT' then 'INVITATION' else 'REMINDER' end, g.title, u.name, c.name, c.languages, c.zone, i.reply_by,
        case when i.in_place_of is null then p.reply_days else p.offer_days end
      from app.focus_group_panels p join app.focus_groups g on g.id = p.id and g.status in ('INVITING', 'SCHEDULED')
        join app.users u on u.id = p.mails_by and u.active
        join app.focus_group_invitations i on i.focus_group_id = p.id
        join app.focus_group_candidates c on c.id = i.candidate_id and c.email is not null
      where (i.state = 'DRAFT' and i.in_place_of is not null)
        or (i.state = 'SENT' and i.reply_by between at and at + interval '2 days' and i.sent_at < at - interval '1 day'
          and not exists (select from app.focus_group_mails m where m.invitation_id = i.id and m.step = 'REMINDER'))
      order by i.id limit 100 $$`,
  );
