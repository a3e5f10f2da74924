import type pg from 'pg';
import { START } from './registry.ts';
import { activity, type Sizes } from './sizes.ts';

const at = (milliseconds: number): string => `'${new Date(milliseconds).toISOString()}'::timestamptz`;

/** The instant up to which the set reaches: "now" of the synthetic world, so that each load is the same. */
export const END = at(Date.parse('2026-03-01T08:00:00Z'));

/** Functions that live as long as the loading session. `share` is the only source of chance in SQL. */
const functions = `
  create function pg_temp.share(n bigint, salt int) returns float8 immutable language sql as
    $$ select (hashint8extended(n, salt) & 4294967295)::float8 / 4294967296.0 $$;
  create function pg_temp.one_of(list text[], share float8) returns text immutable language sql as
    $$ select list[1 + floor(share * cardinality(list))::int] $$;
  -- A version 7 UUID of that instant, random bits from a hash.
  create function pg_temp.id_at(made_at timestamptz, n bigint, salt int) returns uuid immutable language sql as
    $$ select (lpad(to_hex((extract(epoch from made_at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n || '/' || salt), 1, 3)
         || '8' || substr(md5(n || '/' || salt), 4, 15))::uuid $$;`;

/** What the later steps need of each partnership; \`rank\` 1 is the busiest of all. */
const plan = `
  create temp table plan as
  select n, h.id as hotline_id, h.people, i.id as initiative_id, s.stage, s.path, p.made_at,
    p.made_at + pg_temp.share(n, 3) * (${END} - p.made_at) as updated_at,
    pg_temp.id_at(p.made_at, n, 1) as id,
    row_number() over (order by pg_temp.share(n, 5), n) as rank
  from generate_series(1, $1::bigint) n
  cross join lateral (select ${at(START)} + pg_temp.share(n, 2) * interval '30 months' as made_at) p
  join (select row_number() over (order by h.name) as place, h.id, array_agg(u.id order by u.email) as people
        from app.hotlines h join app.users u on u.hotline_id = h.id where u.email like '%@hotline-%' group by h.id, h.name) h
    on h.place = 1 + (n - 1) / $2::bigint
  join (select row_number() over (order by id) as place, id from app.initiatives
        where source_id = (select id from app.sources where title = 'Synthetic set of the bench')) i
    on i.place = 1 + (n - 1) % $2::bigint
  cross join lateral (select * from (values
      (0.15, 'PROSPECT', '{PROSPECT}'), (0.30, 'CONTACTED', '{PROSPECT,CONTACTED}'),
      (0.45, 'EXPLORING', '{PROSPECT,CONTACTED,EXPLORING}'), (0.55, 'AGREED', '{PROSPECT,CONTACTED,EXPLORING,AGREED}'),
      (0.85, 'ACTIVE', '{PROSPECT,CONTACTED,EXPLORING,AGREED,ACTIVE}'),
      (0.90, 'PAUSED', '{PROSPECT,CONTACTED,EXPLORING,AGREED,ACTIVE,PAUSED}'),
      (0.95, 'DECLINED', '{PROSPECT,CONTACTED,DECLINED}'), (1.00, 'ENDED', '{PROSPECT,EXPLORING,AGREED,ACTIVE,ENDED}')
    ) v(up_to, stage, path) where pg_temp.share(n, 4) < v.up_to order by v.up_to limit 1) s`;

const partnerships = `
  insert into app.partnerships (hotline_id, id, initiative_id, stage, intensity, target_intensity, owner_id, since, sharing,
    next_review_on, created_by, created_at, updated_at)
  select hotline_id, id, initiative_id, stage,
    pg_temp.one_of('{NETWORKING,COORDINATING,COOPERATING,COLLABORATING}', pg_temp.share(n, 10)),
    pg_temp.one_of('{NETWORKING,COORDINATING,COOPERATING,COLLABORATING}', pg_temp.share(n, 11)),
    people[1 + n % 4], made_at::date, pg_temp.one_of('{AMBER,AMBER,AMBER,AMBER_STRICT,GREEN}', pg_temp.share(n, 12)),
    case when stage in ('ACTIVE', 'AGREED') then (${END} + pg_temp.share(n, 13) * interval '1 year')::date end,
    people[1 + n % 4], made_at, updated_at
  from plan order by plan.made_at`;

const stageChanges = `
  insert into app.stage_changes (hotline_id, id, partnership_id, from_stage, to_stage, effective_on, reason, created_by, created_at)
  select hotline_id, pg_temp.id_at(c.at, n, 20 + step), id, (path::text[])[step - 1], (path::text[])[step], c.at::date,
    case when (path::text[])[step] in ('PAUSED', 'DECLINED', 'ENDED') then 'Agreed in the yearly talk.' end, people[1 + n % 4], c.at
  from plan cross join lateral generate_series(1, cardinality(path::text[])) step
  cross join lateral (select made_at + (step - 1) * (updated_at - made_at) / cardinality(path::text[]) as at) c
  order by c.at`;

const beside = [
  `insert into app.due_diligences (hotline_id, id, partnership_id, outcome, assessed_on, conditions, created_by, created_at)
   select hotline_id, pg_temp.id_at(updated_at, n, 30), id, 'CLEARED', updated_at::date, null, people[4], updated_at
   from plan where stage in ('AGREED', 'ACTIVE', 'PAUSED', 'ENDED')`,
  `insert into app.people (hotline_id, id, role_title, languages, source, created_by, created_at)
   select hotline_id, pg_temp.id_at(made_at, n, 31), 'Coordinator of counselling', '{en}', 'First call', people[1], made_at
   from plan where pg_temp.share(n, 31) < 0.4`,
  `insert into app.partnership_people (hotline_id, partnership_id, person_id, role, created_by, created_at)
   select hotline_id, id, pg_temp.id_at(made_at, n, 31), 'Contact', people[1], made_at from plan where pg_temp.share(n, 31) < 0.4`,
  `insert into app.tasks (hotline_id, id, partnership_id, title, due_on, assignee_id, status, completed_at, created_by, created_at)
   select hotline_id, pg_temp.id_at(updated_at, n, 32), id, 'Ask for the new opening hours', (updated_at + interval '20 days')::date,
     people[1 + n % 4], case when n % 3 = 0 then 'OPEN' else 'DONE' end, case when n % 3 = 0 then null else updated_at end,
     people[1], updated_at
   from plan where pg_temp.share(n, 33) < 0.5`,
];

/** Partnerships with their stage histories and what stands beside them. Leaves the temporary table `plan`. */
export async function loadPartnerships(client: pg.Client, sizes: Sizes): Promise<void> {
  await client.query(functions);
  await client.query(plan, [sizes.partnerships, sizes.initiatives]);
  await client.query(`alter table plan add column collaborations int`);
  await client.query(
    `update plan set collaborations = a.count from unnest($1::int[]) with ordinality a(count, rank) where a.rank = plan.rank`,
    [activity(sizes.partnerships, sizes.collaborations)],
  );
  await client.query('analyze plan');
  for (const statement of [partnerships, stageChanges, ...beside]) await client.query(statement);
}
