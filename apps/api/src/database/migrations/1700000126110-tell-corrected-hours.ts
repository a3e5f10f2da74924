import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';
import { copies, newest, releasing, writing } from './1700000124000-mail-calendar-files.ts';

/**
 * Calendars are told of a session that has begun already as long as the hour that stands in them lies ahead: it was moved to an earlier hour
 * after the last file (docs/decisions/183).
 */
export class TellCorrectedHours1700000126110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The hour that stands in the last file.
      alter table app.focus_group_participants add column copy_starts_at timestamptz;
      update app.focus_group_participants p set copy_starts_at = s.starts_at
        from app.focus_group_sessions s where s.id = p.focus_group_id and p.copy_method is not null;
      alter table app.focus_group_participants add constraint copy_tells_an_hour check ((copy_method is null) = (copy_starts_at is null));
      ${dropped}
      ${[copiesWithHours(), writingHours(), releasingCorrections()].join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dropped}
      ${[copies(), writing(), releasing()].join('\n')}
      alter table app.focus_group_participants drop column copy_starts_at;
    `);
  }
}

const dropped = 'drop function app.calendar_copies, app.write_calendar_mail, app.release_calendar_mail;';

/** As \`copies\`, with the hour that stands in the last file, and with those for whom that hour lies ahead. */
const copiesWithHours = (): string =>
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
              'withLink', p.copy_with_link, 'startsAt', p.copy_starts_at) end)
          from app.focus_group_sessions s join app.focus_groups g on g.id = s.id
            join app.focus_group_invitations i on i.focus_group_id = g.id
            join app.focus_group_candidates c on c.id = i.candidate_id and c.email is not null
            left join app.focus_group_participants p on p.id = c.id
          where ((s.starts_at > at and g.status in ('INVITING', 'SCHEDULED', 'CANCELLED')) or p.copy_starts_at > at)
            and (i.state in ('SENT', 'ACCEPTED', 'TENTATIVE') or p.copy_method is not null)
            and (g.id = of_group or (of_group is null
              and exists (select from app.users u where u.id = s.calendar_by and u.active)
              and greatest(s.updated_at, g.updated_at) < at - interval '10 minutes'))
          order by i.id;
      end $$`,
  );

/** As \`writing\`, with the hour that stands in the file. */
const writingHours = (): string =>
  definerFunction(
    `app.write_calendar_mail(mail uuid, which uuid, seen int, subject_line text, body_text text, page text, file text, method text,
      number int, has_link boolean, hour timestamptz, at timestamptz)`,
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
        insert into app.focus_group_participants as p (id, focus_group_id, copy_method, copy_sequence, copy_with_link, copy_starts_at, copied_at)
          values (which, person.focus_group_id, method, number, has_link, hour, at)
          on conflict (id) do update set copy_method = method, copy_sequence = number, copy_with_link = has_link, copy_starts_at = hour,
            copied_at = at, version = p.version + 1, updated_at = now();
        if app.user_id() is not null then
          update app.focus_group_sessions s set calendar_by = app.user_id()
            where s.id = person.focus_group_id and s.calendar_by is distinct from app.user_id();
        end if;
        return true;
      end $$`,
  );

/** As \`releasing\`; a file that was written when its hour was over tells a correction, and leaves although the session has begun or was held. */
const releasingCorrections = (): string =>
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
            join app.focus_group_sessions s on s.id = g.id
            join app.focus_group_participants p on p.id = c.id and p.copy_method = o.calendar_method
              and (s.starts_at > at or p.copied_at >= p.copy_starts_at)
          where m.id = mail and ${newest('m.id')} = mail and (o.calendar_method = 'CANCEL'
            or (i.state in ('SENT', 'ACCEPTED', 'TENTATIVE') and g.status in ('INVITING', 'SCHEDULED', 'HELD', 'REPORTED') and s.given_up_at is null
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
