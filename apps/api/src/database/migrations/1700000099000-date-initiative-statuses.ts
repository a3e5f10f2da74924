import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { openList } from '../walls.ts';

/** Since when an initiative has which status, so that questions about a past day find what was known of it then. */
export class DateInitiativeStatuses1700000099000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- First day that an as-of date of the registry covers: 2020 begins on 1 January.
      create function app.first_day_of(as_of text) returns date language sql immutable strict parallel safe as $$
        select make_date(substr(as_of, 1, 4)::int, coalesce(nullif(substr(as_of, 6, 2), ''), '1')::int,
          coalesce(nullif(substr(as_of, 9, 2), ''), '1')::int)
      $$;
      -- Last day that it covers: 2020 ends on 31 December.
      create function app.last_day_of(as_of text) returns date language sql immutable strict parallel safe as $$
        select case length(as_of)
          when 4 then make_date(as_of::int, 12, 31)
          when 7 then (app.first_day_of(as_of) + interval '1 month - 1 day')::date
          else app.first_day_of(as_of) end
      $$;
      create table app.initiative_statuses (
        initiative_id uuid not null references app.initiatives,
        since date not null,
        status text not null,
        recorded_at timestamptz not null default now(),
        primary key (initiative_id, since, recorded_at)
      );
      ${openList('app.initiative_statuses')}

      create function app.date_status() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        if tg_op = 'UPDATE' and new.status = old.status then return null; end if;
        insert into app.initiative_statuses (initiative_id, since, status)
        -- What was learnt later counts, whatever the age of its source.
        select new.id, greatest(app.first_day_of(new.as_of), max(s.since)), new.status
        from app.initiative_statuses s where s.initiative_id = new.id
        on conflict (initiative_id, since, recorded_at) do update set status = excluded.status;
        return null;
      end $$;
      alter function app.date_status() owner to ${roles.owner};
      revoke all on function app.date_status() from public;
      insert into app.initiative_statuses (initiative_id, since, status, recorded_at)
        select id, app.first_day_of(as_of), status, created_at from app.initiatives;
      create trigger date_status after insert or update of status on app.initiatives
        for each row execute function app.date_status();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger date_status on app.initiatives;
      drop function app.date_status();
      drop table app.initiative_statuses;
      drop function app.last_day_of(text);
      drop function app.first_day_of(text);
    `);
  }
}
