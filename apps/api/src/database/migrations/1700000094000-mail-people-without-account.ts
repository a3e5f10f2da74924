import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * Mails to addresses without an account (docs/decisions/145). Such a mail has a purpose, whose function
 * `release_<purpose>_mail` says at the last moment whether it is still wanted, and keeps the hash of the token that
 * the mail is about to carry. The token itself is made by the sender and stored nowhere.
 */
export class MailPeopleWithoutAccount1700000094000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.mails alter column recipient_id drop not null;
      alter table app.mails add column purpose text check (purpose ~ '^[A-Z_]+$');
      -- Path of the page that the personal link of the mail opens; null where it has none.
      alter table app.mails add column link_page text check (link_page ~ '^/[a-z/-]+$');
      -- In whose name it is sent, and who gets the replies; the product and nobody, where left out.
      alter table app.mails add column sender_name text check (sender_name !~ '[[:cntrl:]]');
      alter table app.mails add column reply_to text check (reply_to !~ '[\\s,;:<>()"\\\\]');
      alter table app.mails add check ((recipient_id is null) = (purpose is not null));
      ${states("'QUEUED', 'SENDING', 'SENT', 'KEPT', 'UNSURE', 'FAILED', 'CANCELLED'")}
      -- Links that went by mail live beside each other: a reminder does not end the link of the invitation.
      alter table app.personal_links add column mailed boolean not null default false;
      drop index app.one_live_link;
      create unique index one_live_link on app.personal_links (hotline_id, purpose, subject_id) where revoked_at is null and not mailed;
      drop function app.claim_mail, app.sweep_mails;
      ${claiming(', purpose text, link_page text, sender_name text, reply_to text', ', m.purpose, m.link_page, m.sender_name, m.reply_to')}
      ${sweeping("'SENT', 'KEPT', 'FAILED', 'CANCELLED'")}
      ${releasing()}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.release_mail, app.claim_mail, app.sweep_mails;
      ${claiming('', '')}
      ${sweeping("'SENT', 'KEPT', 'FAILED'")}
      delete from app.mails where recipient_id is null;
      alter table app.mails drop column purpose, drop column link_page, drop column sender_name, drop column reply_to;
      alter table app.mails alter column recipient_id set not null;
      ${states("'QUEUED', 'SENDING', 'SENT', 'KEPT', 'UNSURE', 'FAILED'")}
      delete from app.personal_links where mailed;
      drop index app.one_live_link;
      create unique index one_live_link on app.personal_links (hotline_id, purpose, subject_id) where revoked_at is null;
      alter table app.personal_links drop column mailed;
    `);
  }
}

const states = (codes: string): string => `
  alter table app.mails drop constraint mails_state_check;
  alter table app.mails add constraint mails_state_check check (state in (${codes}));`;

/** As before, with more columns to hand over. */
export const claiming = (columns: string, values: string): string =>
  definerFunction(
    'app.claim_mail(new_claim uuid, at timestamptz, lease interval)',
    [roles.app],
    `returns table (id uuid, name text, address text, subject text, body text, attempts int${columns})
      language plpgsql security definer set search_path = pg_catalog, app as $$
      #variable_conflict use_column
      begin
        -- Left behind by a process that is gone.
        update app.mails set
          state = case when offered_at is null then 'QUEUED' else 'UNSURE' end,
          next_attempt_at = case when offered_at is null then at end,
          settled_at = case when offered_at is null then null else at end,
          detail = 'The process that was sending it ended.',
          lease_until = null, version = version + 1
        where id in (select id from app.mails where state = 'SENDING' and lease_until < at for update skip locked);
        update app.mails m set state = 'FAILED', next_attempt_at = null, settled_at = at, detail = 'The account is closed.', version = version + 1
        where m.state = 'QUEUED' and m.next_attempt_at <= at and exists (select from app.users u where u.id = m.recipient_id and not u.active);
        return query
          update app.mails m set state = 'SENDING', claim = new_claim, lease_until = at + lease, next_attempt_at = null,
            offered_at = null, attempts = m.attempts + 1, version = m.version + 1
          where m.id = (select id from app.mails where state = 'QUEUED' and next_attempt_at <= at
            order by next_attempt_at, id limit 1 for update skip locked)
          returning m.id, m.name, m.address, m.subject, m.body, m.attempts${values};
      end $$`,
  );

const sweeping = (settled: string): string =>
  definerFunction(
    'app.sweep_mails(older_than timestamptz)',
    [roles.app],
    `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        gone int;
      begin
        delete from app.mails where state in (${settled}) and created_at < older_than;
        get diagnostics gone = row_count;
        return gone;
      end $$`,
  );

/** True where the mail that is held may leave now. Its link is then good for the token with this hash, and for no other. */
const releasing = (): string =>
  definerFunction(
    'app.release_mail(mail_id uuid, held_claim uuid, hash bytea, at timestamptz)',
    [roles.app],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        held app.mails;
        wanted boolean;
      begin
        select * into held from app.mails
        where id = mail_id and claim = held_claim and state = 'SENDING' and lease_until > at and purpose is not null;
        if not found then return false; end if;
        execute format('select app.%I($1, $2, $3)', 'release_' || lower(held.purpose) || '_mail') into wanted using mail_id, hash, at;
        return coalesce(wanted, false);
      end $$`,
  );
