import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { auditTrigger, definerFunction, ownerWall } from '../walls.ts';

/** Users, sessions, sign-in attempts and personal password links. */
export class CreateIdentity1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { app, hotline, network, admin } = roles;
    await runner.query(`
      create table app.users (
        id uuid primary key,
        email citext not null unique,
        name text not null,
        role text not null check (role in ('OBSERVER', 'COORDINATOR', 'MANAGER', 'SECRETARIAT', 'ADMIN')),
        hotline_id uuid references app.hotlines,
        active boolean not null default true,
        demo boolean not null default false,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((role in ('OBSERVER', 'COORDINATOR', 'MANAGER')) = (hotline_id is not null)),
        unique (hotline_id, id)
      );
      create index on app.users (lower(name), id);
      ${ownerWall('app.users')}
      grant select on app.users to ${hotline}, ${network}, ${admin};
      create policy hotline_reads on app.users for select to ${hotline} using (hotline_id = (select app.hotline_id()));
      create policy network_reads on app.users for select to ${network} using (true);
      create policy admin_reads on app.users for select to ${admin} using (true);
      grant insert, update on app.users to ${admin};
      create policy admin_adds on app.users for insert to ${admin} with check ((select app.role()) = 'ADMIN');
      create policy admin_changes on app.users for update to ${admin} using ((select app.role()) = 'ADMIN') with check ((select app.role()) = 'ADMIN');
      ${auditTrigger('app.users', 'ACCOUNT')}

      -- Hashes stand apart: no scope reads them, only definer functions do.
      create table app.passwords (
        user_id uuid primary key references app.users,
        hash text not null,
        changed_at timestamptz not null default now()
      );
      ${ownerWall('app.passwords')}

      create table app.sessions (
        token_hash bytea primary key,
        user_id uuid not null references app.users,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index on app.sessions (user_id);
      ${ownerWall('app.sessions')}

      create table app.sign_in_attempts (
        key text primary key,
        failures int not null,
        last_failed_at timestamptz not null
      );
      ${ownerWall('app.sign_in_attempts')}

      create table app.password_links (
        token_hash bytea primary key,
        user_id uuid not null references app.users,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index on app.password_links (user_id);
      ${ownerWall('app.password_links')}
    `);
    await runner.query(sessionFunctions(app));
    await runner.query(signInFunctions(app));
    await runner.query(passwordFunctions(app, [hotline, network, admin], admin));
    await runner.query(networkName([hotline, network, admin]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.session_principal, app.touch_session, app.open_session, app.end_session, app.sign_in_candidate,
        app.sign_in_wait, app.note_sign_in_failure, app.forget_sign_in_failures, app.first_run, app.add_first_administrator,
        app.redeem_password_link, app.own_password_hash, app.change_own_password, app.issue_password_link, app.end_sessions_of, app.network_name;
      drop table app.password_links, app.sign_in_attempts, app.sessions, app.passwords, app.users;
    `);
  }
}

/** Idle limit 1 hour, absolute limit 12 hours (set when a session is opened). */
const sessionFunctions = (app: string): string =>
  [
    definerFunction(
      'app.session_principal(hash bytea)',
      [app],
      `returns table (user_id uuid, name text, role text, hotline_id uuid, country text, scope text, to_touch boolean)
        language plpgsql stable security definer set search_path = pg_catalog, app as $$
        begin
          return query select u.id, u.name, u.role, u.hotline_id,
            (select h.country from app.hotlines h where h.id = u.hotline_id),
            case when u.hotline_id is not null then 'hotline' when u.role = 'ADMIN' then 'admin' else 'network' end,
            s.seen_at < now() - interval '1 minute'
          from app.sessions s join app.users u on u.id = s.user_id
          where s.token_hash = hash and u.active and s.expires_at > now() and s.seen_at > now() - interval '1 hour';
        end $$`,
    ),
    definerFunction(
      'app.touch_session(hash bytea)',
      [app],
      `returns void language sql security definer set search_path = pg_catalog, app as
        $$ update app.sessions set seen_at = now() where token_hash = hash and expires_at > now() $$`,
    ),
    definerFunction(
      'app.open_session(hash bytea, who uuid)',
      [app],
      `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          delete from app.sessions where expires_at < now() or seen_at < now() - interval '1 hour';
          insert into app.sessions (token_hash, user_id, expires_at) values (hash, who, now() + interval '12 hours');
        end $$`,
    ),
    definerFunction(
      'app.end_session(hash bytea)',
      [app],
      `returns void language sql security definer set search_path = pg_catalog, app as
        $$ delete from app.sessions where token_hash = hash $$`,
    ),
  ].join('\n');

const signInFunctions = (app: string): string =>
  [
    definerFunction(
      'app.sign_in_candidate(address citext)',
      [app],
      `returns table (user_id uuid, password_hash text) language sql stable security definer set search_path = pg_catalog, public, app as
        $$ select u.id, p.hash from app.users u left join app.passwords p on p.user_id = u.id where u.email = address and u.active $$`,
    ),
    definerFunction(
      'app.sign_in_wait(attempt_key text)',
      [app],
      `returns int language sql stable security definer set search_path = pg_catalog, app as $$
        -- Five failures are free; then 2, 4, 8 … seconds, at most 15 minutes, counted from the last failure.
        select coalesce(max(greatest(0, ceil(least(900, 2 ^ least(failures - 4, 10))
          - extract(epoch from now() - last_failed_at))))::int, 0)
        from app.sign_in_attempts where key = attempt_key and failures >= 5 $$`,
    ),
    definerFunction(
      'app.note_sign_in_failure(attempt_key text)',
      [app],
      `returns void language sql security definer set search_path = pg_catalog, app as $$
        insert into app.sign_in_attempts as a (key, failures, last_failed_at) values (attempt_key, 1, now())
        on conflict (key) do update set
          failures = case when a.last_failed_at < now() - interval '1 day' then 1 else a.failures + 1 end,
          last_failed_at = now() $$`,
    ),
    definerFunction(
      'app.forget_sign_in_failures(attempt_key text)',
      [app],
      `returns void language sql security definer set search_path = pg_catalog, app as
        $$ delete from app.sign_in_attempts where key = attempt_key or last_failed_at < now() - interval '2 days' $$`,
    ),
    definerFunction(
      'app.first_run()',
      [app],
      `returns boolean language sql stable security definer set search_path = pg_catalog, app as
        $$ select not exists (select from app.users) $$`,
    ),
    definerFunction(
      'app.add_first_administrator(new_id uuid, address citext, full_name text, hash text)',
      [app],
      `returns boolean language plpgsql security definer set search_path = pg_catalog, public, app as $$
        begin
          lock table app.users in exclusive mode; -- two first visits at once
          if exists (select from app.users) then
            return false;
          end if;
          insert into app.users (id, email, name, role) values (new_id, address, full_name, 'ADMIN');
          insert into app.passwords (user_id, hash) values (new_id, hash);
          return true;
        end $$`,
    ),
  ].join('\n');

const passwordFunctions = (app: string, scopes: readonly string[], admin: string): string =>
  [
    definerFunction(
      'app.redeem_password_link(hash bytea, new_password_hash text)',
      [app],
      `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
        declare
          who uuid;
        begin
          update app.password_links set used_at = now()
          where token_hash = hash and used_at is null and expires_at > now() returning user_id into who;
          if who is null then
            return false;
          end if;
          if not exists (select from app.users where id = who and active) then
            return false;
          end if;
          insert into app.passwords (user_id, hash) values (who, new_password_hash)
          on conflict (user_id) do update set hash = excluded.hash, changed_at = now();
          delete from app.sessions where user_id = who;
          return true;
        end $$`,
    ),
    definerFunction(
      'app.own_password_hash()',
      scopes,
      `returns text language sql stable security definer set search_path = pg_catalog, app as
        $$ select hash from app.passwords where user_id = app.user_id() $$`,
    ),
    definerFunction(
      'app.change_own_password(new_password_hash text, kept_session bytea)',
      scopes,
      `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          update app.passwords set hash = new_password_hash, changed_at = now() where user_id = app.user_id();
          delete from app.sessions where user_id = app.user_id() and token_hash <> kept_session;
        end $$`,
    ),
    definerFunction(
      'app.issue_password_link(who uuid, hash bytea, valid_until timestamptz)',
      [admin],
      `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          if app.role() <> 'ADMIN' then
            raise exception 'only administrators issue password links';
          end if;
          update app.password_links set used_at = now() where user_id = who and used_at is null;
          insert into app.password_links (token_hash, user_id, expires_at) values (hash, who, valid_until);
        end $$`,
    ),
    definerFunction(
      'app.end_sessions_of(who uuid)',
      [admin],
      `returns void language sql security definer set search_path = pg_catalog, app as
        $$ delete from app.sessions where user_id = who and app.role() = 'ADMIN' $$`,
    ),
  ].join('\n');

/** People of the network sign what they confirm and decide, also for hotlines, which do not see their accounts. */
const networkName = (scopes: readonly string[]): string =>
  definerFunction(
    'app.network_name(who uuid)',
    scopes,
    `returns text language sql stable security definer set search_path = pg_catalog, app as
      $$ select name from app.users where id = who and hotline_id is null $$`,
  );
