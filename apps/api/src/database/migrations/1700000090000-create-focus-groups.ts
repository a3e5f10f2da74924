import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps } from '../columns.ts';
import { roles } from '../roles.ts';
import { definerFunction, secretariatWall } from '../walls.ts';

/** Focus groups of the secretariat: their pools, rules and draws (docs/decisions/120). */
export class CreateFocusGroups1700000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(`
      ${secretariatWall('app.focus_groups')}
      ${secretariatWall('app.focus_group_candidates')}
      ${secretariatWall('app.focus_group_draws', ['chances', 'trials'])}
    `);
    await runner.query(trying());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.draw_to_try, app.note_trials;
      drop table app.focus_group_draws, app.focus_group_candidates, app.focus_groups;
    `);
  }
}

const tables = `
  create table app.focus_groups (
    id uuid primary key,
    title text not null,
    purpose text not null,
    questions text[] not null default '{}',
    format text not null check (format in ('ONLINE', 'IN_PERSON', 'HYBRID')),
    status text not null default 'DRAFT' check (status in
      ('DRAFT', 'SELECTING', 'INVITING', 'SCHEDULED', 'HELD', 'REPORTED', 'CANCELLED')),
    cancelled_because text check ((status = 'CANCELLED') = (cancelled_because is not null)),
    seats int not null check (seats between 1 and 100),
    reserves int not null check (reserves between 0 and 100),
    -- [{ attribute, value, min, max }] and [{ attribute, max }]; who must be included or is out stands with the candidates.
    quotas jsonb not null default '[]',
    caps jsonb not null default '[]',
    ${stamps}
  );
  create index on app.focus_groups (created_at desc, id);

  create table app.focus_group_candidates (
    id uuid primary key,
    focus_group_id uuid not null references app.focus_groups,
    -- Role only where no name may be kept.
    name text,
    role text not null,
    organisation text,
    of_hotline_id uuid references app.hotlines,
    initiative_id uuid references app.initiatives,
    side text not null check (side in ('HOTLINE', 'PREVENTION', 'OTHER')),
    country text,
    levels text[] not null default '{}',
    experience text check (experience in ('COLLABORATES', 'NOT_YET')),
    languages text[] not null default '{}',
    zone text,
    email text,
    source text not null check (source in ('SURVEY', 'PARTNERSHIP', 'EXPERT', 'HAND')),
    must_include boolean not null default false,
    excluded_because text check (not (must_include and excluded_because is not null)),
    ${stamps}
  );
  create index on app.focus_group_candidates (focus_group_id, lower(coalesce(name, role)), id);
  create index on app.focus_group_candidates (of_hotline_id) where of_hotline_id is not null;
  create index on app.focus_group_candidates (initiative_id) where initiative_id is not null;

  create table app.focus_group_draws (
    id uuid primary key,
    focus_group_id uuid not null references app.focus_groups,
    number int not null,
    pool_hash text not null,
    rules_hash text not null,
    receipt jsonb not null,
    redrawn_because text,
    -- How often each candidate was drawn in so many repetitions with other seeds.
    chances jsonb not null default '{}',
    trials int not null default 0,
    ${stamps},
    unique (focus_group_id, number)
  );
  -- One draw for each pool and rules; another one has to say why.
  create unique index one_draw on app.focus_group_draws (focus_group_id, pool_hash, rules_hash) where redrawn_because is null;
  create index draws_to_try on app.focus_group_draws (created_at) where trials < 200;
`;

/** For the job that estimates chances, which is nobody: it sees pools without names and writes nothing but the estimate. */
const trying = (): string =>
  [
    definerFunction(
      'app.draw_to_try(most int)',
      [roles.app],
      `returns table (id uuid, receipt jsonb, trials int)
        language sql stable security definer set search_path = pg_catalog, app as $$
        select d.id, jsonb_build_object('pool', d.receipt -> 'pool', 'rules', d.receipt -> 'rules', 'seed', d.receipt -> 'seed'), d.trials
        from app.focus_group_draws d where d.trials < least(most, 200) order by d.created_at limit 1 $$`,
    ),
    // Only where nobody else has done these trials meanwhile.
    definerFunction(
      'app.note_trials(draw uuid, done int, further int, tally jsonb)',
      [roles.app],
      `returns void language sql security definer set search_path = pg_catalog, app as $$
        update app.focus_group_draws d set trials = done + further, chances = (
          select coalesce(jsonb_object_agg(key, n), '{}') from (
            select key, sum(value::int) n from (
              select * from jsonb_each_text(d.chances) union all select * from jsonb_each_text(tally)) each group by key) sums)
        where d.id = draw and d.trials = done $$`,
    ),
  ].join('\n');
