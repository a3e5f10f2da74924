import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** Who was written to at a wrong address gets another mail at the right one at once: the pause of 20 hours counts for each address. */
export class CorrectContacts1700000113200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.write_invitation_mail; ${writing(' and m.address = invited.email')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.write_invitation_mail; ${writing('')}`);
  }
}

/** As in `MailInvitations1700000097500`, but for whom the pause counts. */
const writing = (sameAddress: string): string =>
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
        if sender is null or exists (select from app.focus_group_mails m where m.invitation_id = which${sameAddress} and m.created_at > at - interval '20 hours') then
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
