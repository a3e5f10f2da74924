import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction, ownerWall } from '../walls.ts';

/**
 * The outbox: mails written in the transaction of what they tell, handed to the mail server later.
 *
 * QUEUED → SENDING (claimed, with a lease) → offered (the server is ready to take the text) → SENT, FAILED, or QUEUED
 * again when the server has certainly not taken it. A claim that ran out before it was offered goes back to QUEUED;
 * after that nobody can know, so it becomes UNSURE and is never sent again by itself.
 */
export class CreateMails1700000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { hotline, network, admin } = roles;
    await runner.query(`
      create table app.mails (
        id uuid primary key,
        -- What the mail is about, once: a second one with the same key is not written.
        key text not null unique,
        recipient_id uuid not null references app.users,
        name text not null,
        address text not null check (address !~ '[\\s,;:<>()"\\\\]'),
        subject text not null check (subject !~ '[[:cntrl:]]'),
        body text not null,
        state text not null default 'QUEUED' check (state in ('QUEUED', 'SENDING', 'SENT', 'KEPT', 'UNSURE', 'FAILED')),
        attempts int not null default 0,
        next_attempt_at timestamptz,
        -- Whoever holds the claim may go on; a process that slept through its lease holds it no longer.
        claim uuid,
        lease_until timestamptz,
        offered_at timestamptz,
        settled_at timestamptz,
        -- The last thing that the mail server said, or why there was nothing.
        detail text,
        version int not null default 1,
        created_at timestamptz not null,
        check ((state = 'QUEUED') = (next_attempt_at is not null)),
        check ((state = 'SENDING') = (lease_until is not null))
      );
      create index on app.mails (next_attempt_at, id) where state = 'QUEUED';
      create index on app.mails (lease_until) where state = 'SENDING';
      create index on app.mails (created_at desc, id desc);
      create index on app.mails (recipient_id);
      ${ownerWall('app.mails')}
      grant select on app.mails to ${hotline}, ${network}, ${admin};
      create policy admin_reads on app.mails for select to ${admin} using ((select app.role()) = 'ADMIN');
      -- What the worker does is told by the row itself; the trail keeps what people decide.
      create trigger audit after update on app.mails for each row when (app.role() = 'ADMIN')
        execute function app.audit('NETWORK', 'body', 'claim', 'lease_until', 'offered_at', 'next_attempt_at', 'attempts');
    `);
    await runner.query(queueing([hotline, network, admin]));
    await runner.query(sending(roles.app));
    await runner.query(deciding(admin));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.queue_mail, app.claim_mail, app.offer_mail, app.settle_mail, app.keep_mails, app.sweep_mails, app.decide_mail;
      drop table app.mails;
    `);
  }
}

/** Address and name are looked up here: nobody chooses where a mail goes. */
const queueing = (scopes: readonly string[]): string =>
  definerFunction(
    'app.queue_mail(mail_id uuid, mail_key text, who uuid, subject_line text, body_text text, at timestamptz)',
    scopes,
    `returns boolean language plpgsql security definer set search_path = pg_catalog, public, app as $$
      begin
        insert into app.mails (id, key, recipient_id, name, address, subject, body, next_attempt_at, created_at)
        select mail_id, mail_key, u.id, u.name, u.email::text, subject_line, body_text, at, at
        from app.users u where u.id = who and u.active
        on conflict (key) do nothing;
        return found;
      end $$`,
  );

const sending = (app: string): string =>
  [
    definerFunction(
      'app.claim_mail(new_claim uuid, at timestamptz, lease interval)',
      [app],
      `returns table (id uuid, name text, address text, subject text, body text, attempts int)
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
            returning m.id, m.name, m.address, m.subject, m.body, m.attempts;
        end $$`,
    ),
    definerFunction(
      'app.offer_mail(mail_id uuid, held_claim uuid, at timestamptz)',
      [app],
      `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          update app.mails set offered_at = at
          where id = mail_id and claim = held_claim and state = 'SENDING' and lease_until > at and offered_at is null;
          return found;
        end $$`,
    ),
    definerFunction(
      // Whoever offered it knows best, hence also after the lease has run out and nobody else could know.
      'app.settle_mail(mail_id uuid, held_claim uuid, outcome text, retry_at timestamptz, said text, at timestamptz)',
      [app],
      `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          update app.mails set state = outcome, next_attempt_at = retry_at, lease_until = null, detail = left(said, 500),
            settled_at = case when outcome = 'QUEUED' then null else at end, version = version + 1
          where id = mail_id and claim = held_claim and (state = 'SENDING' or (state = 'UNSURE' and offered_at is not null));
          return found;
        end $$`,
    ),
    definerFunction(
      'app.keep_mails(at timestamptz)',
      [app],
      `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
        declare
          kept int;
        begin
          update app.mails set state = 'KEPT', next_attempt_at = null, settled_at = at, version = version + 1 where state = 'QUEUED';
          get diagnostics kept = row_count;
          return kept;
        end $$`,
    ),
    definerFunction(
      'app.sweep_mails(older_than timestamptz)',
      [app],
      `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
        declare
          gone int;
        begin
          delete from app.mails where state in ('SENT', 'KEPT', 'FAILED') and created_at < older_than;
          get diagnostics gone = row_count;
          return gone;
        end $$`,
    ),
  ].join('\n');

/** What only a person can decide: send it (again), or take it as delivered. */
const deciding = (admin: string): string =>
  definerFunction(
    'app.decide_mail(mail_id uuid, seen_version int, send_it boolean)',
    [admin],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        if app.role() <> 'ADMIN' then
          raise exception 'only administrators decide on mails';
        end if;
        update app.mails set
          state = case when send_it then 'QUEUED' else 'SENT' end,
          next_attempt_at = case when send_it then now() end,
          settled_at = case when send_it then null else now() end,
          attempts = case when send_it then 0 else attempts end,
          claim = null, version = version + 1
        where id = mail_id and version = seen_version
          and (state = 'UNSURE' or (send_it and state in ('KEPT', 'FAILED')));
        return found;
      end $$`,
  );
