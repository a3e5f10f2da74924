import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction, ownerWall } from '../walls.ts';

/** Files of editions, made apart from requests: an edition is the content, a file one way to write it (docs/decisions/216). */
export class MakeReportFiles1700000120100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { hotline, network, admin } = roles;
    await runner.query(`
      create table app.report_files (
        edition_id uuid not null references app.report_editions,
        format text not null check (format in ('PDF', 'DOCX', 'HTML')),
        state text not null default 'WAITING' check (state in ('WAITING', 'MAKING', 'READY', 'CANCELLED', 'FAILED')),
        -- Parts of the report that are written, and how many there are.
        done int not null default 0,
        total int not null default 0,
        attempts int not null default 0,
        -- Rises with every claim and never falls: what an earlier one brings late, perhaps with words erased since, is not taken.
        claim int not null default 0,
        -- Until when whoever makes it is believed to be at work.
        claimed_until timestamptz,
        bytes bytea,
        asked_at timestamptz not null default now(),
        primary key (edition_id, format),
        check ((state = 'READY') = (bytes is not null))
      );
      create index on app.report_files (asked_at) where state in ('WAITING', 'MAKING');
      ${ownerWall('app.report_files')}
      grant select on app.report_files to ${hotline}, ${network}, ${admin};
      -- Whoever reads the edition reads its files; the edition has a wall of its own.
      create policy readers_read on app.report_files for select to ${hotline}, ${network}
        using (exists (select from app.report_editions e where e.id = edition_id));
      grant insert (edition_id, format), update (state, attempts, done, total, asked_at) on app.report_files to ${network};
      create policy network_adds on app.report_files for insert to ${network} with check ((select app.role()) = 'SECRETARIAT');
      create policy network_changes on app.report_files for update to ${network}
        using ((select app.role()) = 'SECRETARIAT') with check ((select app.role()) = 'SECRETARIAT');
      -- Words that were erased from an edition leave its files too.
      create function app.rewrite_report_files() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          update app.report_files set state = 'WAITING', bytes = null, attempts = 0, done = 0 where edition_id = new.id;
          return null;
        end $$;
      alter function app.rewrite_report_files() owner to ${roles.owner};
      revoke all on function app.rewrite_report_files() from public;
      create trigger rewrite_files after update of content, title on app.report_editions
        for each row execute function app.rewrite_report_files();
      ${functions()}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger rewrite_files on app.report_editions;
      drop function app.claim_report_file, app.note_report_file, app.finish_report_file, app.rewrite_report_files;
      drop table app.report_files;
    `);
  }
}

const functions = (): string =>
  [
    // A file that somebody began and left is taken over; after three attempts it has failed.
    definerFunction(
      'app.claim_report_file()',
      [roles.app],
      `returns table (edition_id uuid, format text, claim int, title text, language text, data_date text, known_on text, by text, content jsonb)
        language plpgsql security definer set search_path = pg_catalog, app as $$
        declare next app.report_files;
        begin
          update app.report_files f set state = 'FAILED' where f.state = 'MAKING' and f.claimed_until < now() and f.attempts >= 3;
          select f.* into next from app.report_files f
            where f.state = 'WAITING' or (f.state = 'MAKING' and f.claimed_until < now())
            order by f.asked_at, f.format limit 1 for update skip locked;
          if next.edition_id is null then return; end if;
          update app.report_files f set state = 'MAKING', attempts = next.attempts + 1, claim = next.claim + 1, done = 0, claimed_until = now() + interval '1 minute'
            where f.edition_id = next.edition_id and f.format = next.format;
          return query select e.id, next.format, next.claim + 1, e.title, e.language, e.data_date::text,
              (e.known_at at time zone 'UTC')::date::text, coalesce(u.name, ''), e.content
            from app.report_editions e left join app.users u on u.id = e.created_by where e.id = next.edition_id;
        end $$`,
    ),
    // False once somebody has cancelled it, or another process has taken it over.
    definerFunction(
      'app.note_report_file(edition uuid, kind text, claimed int, parts int, of int)',
      [roles.app],
      `returns boolean language sql security definer set search_path = pg_catalog, app as $$
        with noted as (
          update app.report_files set done = parts, total = of, claimed_until = now() + interval '1 minute'
          where edition_id = edition and format = kind and state = 'MAKING' and claim = claimed returning 1)
        select exists (select from noted) $$`,
    ),
    // Without bytes the attempt went wrong: it is tried again, three times in all.
    definerFunction(
      'app.finish_report_file(edition uuid, kind text, claimed int, made bytea)',
      [roles.app],
      `returns void language sql security definer set search_path = pg_catalog, app as $$
        update app.report_files set bytes = made, done = case when made is null then 0 else total end,
          state = case when made is not null then 'READY' when attempts >= 3 then 'FAILED' else 'WAITING' end
        where edition_id = edition and format = kind and state = 'MAKING' and claim = claimed $$`,
    ),
  ].join('\n');
