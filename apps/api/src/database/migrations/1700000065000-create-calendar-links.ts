import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { auditTrigger, definerFunction, ownerWall } from '../walls.ts';

/**
 * Links by which a calendar program fetches a person's calendar (docs/decisions/088): at most one for each person,
 * as the hash of its token, which no scope can read back. It ends with the account, and for good.
 */
export class CreateCalendarLinks1700000065000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { app, hotline, network, admin } = roles;
    const scopes = `${hotline}, ${network}, ${admin}`;
    const own = 'user_id = (select app.user_id())';
    await runner.query(`
      create table app.calendar_links (
        user_id uuid primary key references app.users,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        made_at timestamptz not null default now()
      );
      ${ownerWall('app.calendar_links')}
      grant select (user_id, made_at), insert (user_id, token_hash), update (token_hash, made_at), delete
        on app.calendar_links to ${scopes};
      create policy person_reads on app.calendar_links for select to ${scopes} using (${own});
      create policy person_adds on app.calendar_links for insert to ${scopes} with check (${own});
      create policy person_changes on app.calendar_links for update to ${scopes} using (${own}) with check (${own});
      create policy person_removes on app.calendar_links for delete to ${scopes} using (${own});
      ${auditTrigger('app.calendar_links', 'NETWORK', ['token_hash'])}
    `);
    await runner.query(
      definerFunction(
        'app.calendar_reader(hash bytea)',
        [app],
        `returns table (user_id uuid, name text, role text, hotline_id uuid, language text)
          language sql stable security definer set search_path = pg_catalog, app as $$
          select u.id, u.name, u.role, u.hotline_id, lower(coalesce(s.language, 'EN'))
          from app.calendar_links l join app.users u on u.id = l.user_id left join app.mail_settings s on s.user_id = u.id
          where l.token_hash = hash and u.active $$`,
      ),
    );
    await runner.query(
      definerFunction(
        'app.end_calendar_link()',
        [],
        `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
          begin
            delete from app.calendar_links where user_id = new.id;
            return null;
          end $$`,
      ),
    );
    await runner.query(`
      create trigger end_calendar_link after update of active on app.users for each row
        when (old.active and not new.active) execute function app.end_calendar_link();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger end_calendar_link on app.users;
      drop function app.end_calendar_link, app.calendar_reader;
      drop table app.calendar_links;
    `);
  }
}
