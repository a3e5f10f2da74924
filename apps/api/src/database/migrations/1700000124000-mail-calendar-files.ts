import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';
import { claiming } from './1700000094000-mail-people-without-account.ts';

const columns = ', purpose text, link_page text, sender_name text, reply_to text';
const values = ', m.purpose, m.link_page, m.sender_name, m.reply_to';

/** Calendar files of sessions go by mail, once the secretariat has sent the first ones (docs/decisions/198). */
export class MailCalendarFiles1700000124000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The calendar file that a mail carries (RFC 5546), and what it asks a calendar program to do.
      alter table app.mails add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
      alter table app.mails add column calendar_file text;
      alter table app.mails add check ((calendar_method is null) = (calendar_file is null));
      ${auditing("'body', 'calendar_file', 'claim'")}
      -- Of a text from which a name was taken, the file goes as a whole: everything it says stands in the text as well.
      ${definerFunction(
        'app.drop_calendar_file()',
        [],
        `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
          begin
            new.calendar_file := null;
            new.calendar_method := null;
            return new;
          end $$`,
      )}
      create trigger drop_calendar_file before update of body on app.mails for each row
        when (old.calendar_file is not null and new.body is distinct from old.body) execute function app.drop_calendar_file();
      drop function app.claim_mail;
      ${claiming(`${columns}, calendar_method text, calendar_file text`, `${values}, m.calendar_method, m.calendar_file`)}
      -- Whether calendar files go out by mail without anybody pressing a button, and in whose name.
      alter table app.focus_group_sessions add column calendar_by uuid references app.users;
      ${steps("'INVITATION', 'REMINDER', 'CALENDAR'")}
      ${reading("'INVITATION', 'CALENDAR'")}
      ${[copies(), writing(), releasing()].join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.calendar_copies, app.write_calendar_mail, app.release_calendar_mail;
      ${reading("'INVITATION'")}
      delete from app.focus_group_mails where step = 'CALENDAR';
      ${steps("'INVITATION', 'REMINDER'")}
      alter table app.focus_group_sessions drop column calendar_by;
      drop function app.claim_mail;
      ${claiming(columns, values)}
      drop trigger drop_calendar_file on app.mails;
      drop function app.drop_calendar_file;
      ${auditing("'body', 'claim'")}
      delete from app.mails where purpose = 'CALENDAR';
      alter table app.mails drop column calendar_file, drop column calendar_method;
    `);
  }
}

const auditing = (unkept: string): string => `
  drop trigger audit on app.mails;
  create trigger audit after update on app.mails for each row when (app.role() = 'ADMIN')
    execute function app.audit('NETWORK', ${unkept}, 'lease_until', 'offered_at', 'next_attempt_at', 'attempts');`;

const steps = (codes: string): string => `
  alter table app.focus_group_mails drop constraint focus_group_mails_step_check;
  alter table app.focus_group_mails add constraint focus_group_mails_step_check check (step in (${codes}));`;

const reading = (purposes: string): string => `
  drop policy network_reads_invitations on app.mails;
  create policy network_reads_invitations on app.mails for select to ${roles.network}
    using (purpose in (${purposes}) and (select app.role()) = 'SECRETARIAT');`;

/** The newest mail with a calendar file to the invitation \`i\`. */
export const newest = (
  what: string,
): string => `(select ${what} from app.focus_group_mails m left join app.mails o on o.id = m.id
  where m.invitation_id = i.id and m.step = 'CALENDAR' order by m.created_at desc, m.id desc limit 1)`;

/**
 * People with an address whose calendars may have to be told, of one focus group or, for the job, of all whose files go by mail; with what
 * \`calendarStep\` asks about. The job waits until a date has stood for ten minutes, so that a slip is corrected before it is told.
 */
export const copies = (): string =>
  definerFunction(
    'app.calendar_copies(of_group uuid, at timestamptz)',
    [roles.app, roles.network],
    `returns table (j json) language plpgsql stable security definer set search_path = pg_catalog, app as $$
      begin
        if app.user_id() is not null and (of_group is null or app.role() <> 'SECRETARIAT') then
          raise exception 'only the secretariat mails calendar files';
        end if;
        return query select json_build_object('id', c.id, 'focusGroupId', g.id, 'name', c.name, 'role', c.role, 'organisation', c.organisation,
            'email', c.email, 'languages', c.languages, 'zone', coalesce(i.reply_zone, c.zone, s.zone), 'state', i.state,
            'title', g.title, 'purpose', g.purpose, 'startsAt', s.starts_at, 'minutes', s.minutes, 'venue', s.venue, 'joinLink', s.join_link,
            'sequence', s.sequence, 'confirmed', s.confirmed, 'cancelled', s.given_up_at is not null or g.status = 'CANCELLED',
            'askedBy', (select u.name from app.users u where u.id = coalesce(app.user_id(), s.calendar_by)),
            'seen', coalesce(p.version, 0),
            'lost', coalesce(${newest("o.state = 'FAILED' or m.address <> c.email")}, false),
            'copy', case when p.copy_method is not null then json_build_object('method', p.copy_method, 'sequence', p.copy_sequence,
              'withLink', p.copy_with_link) end)
          from app.focus_group_sessions s join app.focus_groups g on g.id = s.id
            join app.focus_group_invitations i on i.focus_group_id = g.id
            join app.focus_group_candidates c on c.id = i.candidate_id and c.email is not null
            left join app.focus_group_participants p on p.id = c.id
          where s.starts_at > at and g.status in ('INVITING', 'SCHEDULED', 'CANCELLED')
            and (i.state in ('SENT', 'ACCEPTED', 'TENTATIVE') or p.copy_method is not null)
            and (g.id = of_group or (of_group is null
              and exists (select from app.users u where u.id = s.calendar_by and u.active)
              and greatest(s.updated_at, g.updated_at) < at - interval '10 minutes'))
          order by i.id;
      end $$`,
  );

/**
 * Writes the mail and notes what the person got, in one transaction. False, and nothing is written, where something was noted of the person since
 * version \`seen\`: whoever came first has told them.
 */
export const writing = (): string =>
  definerFunction(
    `app.write_calendar_mail(mail uuid, which uuid, seen int, subject_line text, body_text text, page text, file text, method text,
      number int, has_link boolean, at timestamptz)`,
    [roles.app, roles.network],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        person record;
        sender uuid;
      begin
        if app.user_id() is not null and app.role() <> 'SECRETARIAT' then
          raise exception 'only the secretariat mails calendar files';
        end if;
        perform from app.focus_groups g where g.id = (select c.focus_group_id from app.focus_group_candidates c where c.id = which) for update;
        select i.id as invitation, i.focus_group_id, c.email, coalesce(c.name, c.organisation, c.role) as who, s.calendar_by into person
          from app.focus_group_invitations i join app.focus_group_candidates c on c.id = i.candidate_id
            join app.focus_group_sessions s on s.id = i.focus_group_id left join app.focus_group_participants p on p.id = c.id
          where c.id = which and c.email is not null and coalesce(p.version, 0) = seen;
        if not found then return false; end if;
        sender := coalesce(app.user_id(), person.calendar_by);
        if sender is null then return false; end if;
        insert into app.focus_group_mails (id, invitation_id, step, address, created_by, created_at)
          values (mail, person.invitation, 'CALENDAR', person.email, sender, at);
        insert into app.mails (id, key, name, address, subject, body, calendar_method, calendar_file, purpose, link_page, sender_name, reply_to,
            next_attempt_at, created_at)
          select mail, 'calendar/' || mail, person.who, person.email, subject_line, body_text, method, file, 'CALENDAR', page,
            regexp_replace(u.name, '[[:cntrl:]]', '', 'g'), u.email::text, at, at
          from app.users u where u.id = sender;
        insert into app.focus_group_participants as p (id, focus_group_id, copy_method, copy_sequence, copy_with_link, copied_at)
          values (which, person.focus_group_id, method, number, has_link, at)
          on conflict (id) do update set copy_method = method, copy_sequence = number, copy_with_link = has_link, copied_at = at,
            version = p.version + 1, updated_at = now();
        if app.user_id() is not null then
          update app.focus_group_sessions s set calendar_by = app.user_id()
            where s.id = person.focus_group_id and s.calendar_by is distinct from app.user_id();
        end if;
        return true;
      end $$`,
  );

/**
 * At the last moment: not where a newer one was written, the address was corrected, or what the file says no longer holds. What holds then is told
 * by the next one. An invitation carries a link to the own page; a cancellation carries none.
 */
export const releasing = (): string =>
  definerFunction(
    'app.release_calendar_mail(mail uuid, hash bytea, at timestamptz)',
    [],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        held record;
      begin
        select m.created_by, i.id as invitation, o.calendar_method as method into held
          from app.focus_group_mails m join app.mails o on o.id = m.id
            join app.focus_group_invitations i on i.id = m.invitation_id
            join app.focus_group_candidates c on c.id = i.candidate_id and c.email = m.address
            join app.focus_groups g on g.id = i.focus_group_id
            join app.focus_group_sessions s on s.id = g.id and s.starts_at > at
            join app.focus_group_participants p on p.id = c.id and p.copy_method = o.calendar_method
          where m.id = mail and ${newest('m.id')} = mail and (o.calendar_method = 'CANCEL'
            or (i.state in ('SENT', 'ACCEPTED', 'TENTATIVE') and g.status in ('INVITING', 'SCHEDULED') and s.given_up_at is null
              and p.copy_sequence >= s.sequence and (not p.copy_with_link or i.state = 'ACCEPTED')));
        if not found then return false; end if;
        if held.method = 'CANCEL' then return true; end if;
        insert into app.network_links as l (id, purpose, subject_id, token_hash, expires_at, created_by)
          values (mail, 'INVITATION', held.invitation, hash, at + interval '365 days', held.created_by)
          on conflict (id) do update set token_hash = excluded.token_hash, version = l.version + 1, updated_at = now()
            where l.revoked_at is null;
        return found;
      end $$`,
  );
