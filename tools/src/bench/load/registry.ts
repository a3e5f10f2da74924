import { uuidv7 } from '@alongside/shared';
import type pg from 'pg';
import { makeInitiative } from './initiatives.ts';
import { Random } from './random.ts';
import type { Sizes } from './sizes.ts';

/** People of each hotline, in this order; the first is who the bench signs in as. */
const roles = ['COORDINATOR', 'COORDINATOR', 'COORDINATOR', 'MANAGER', 'OBSERVER'] as const;

/** When the first synthetic record was made; everything happens in the three years after it. */
export const START = Date.parse('2023-03-01T08:00:00Z');

/** A hotline of the set with its people. */
export interface SyntheticHotline {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly users: readonly {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly role: string;
  }[];
}

const hotlineCountries = [
  'AT',
  'BE',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GB',
  'HU',
  'IE',
  'IT',
  'NL',
  'PL',
  'SE',
] as const;

function makeHotline(index: number, random: Random): SyntheticHotline {
  const number = String(index + 1).padStart(2, '0');
  return {
    id: uuidv7(START, random.bytes(10)),
    name: `Hotline ${number}`,
    country: hotlineCountries[index % hotlineCountries.length] ?? 'NL',
    users: roles.map((role, place) => ({
      id: uuidv7(START, random.bytes(10)),
      email: `person-${place + 1}@hotline-${number}.example`,
      name: `Person ${place + 1} of ${number}`,
      role,
    })),
  };
}

/** Hotlines with their people, and initiatives with their facts, made here and sent as JSON. */
export async function loadRegistry(client: pg.Client, sizes: Sizes): Promise<void> {
  const random = new Random(20_200_601);
  const hotlines = Array.from({ length: sizes.hotlines }, (_, index) => makeHotline(index, random));
  const initiatives = Array.from({ length: sizes.initiatives }, (_, index) =>
    makeInitiative(index, random, START + index * 60_000),
  );
  const source = uuidv7(START, random.bytes(10));
  await client.query(`insert into app.sources (id, kind, title) values ($1, 'OTHER', 'Synthetic set of the bench')`, [
    source,
  ]);
  await client.query(
    `insert into app.hotlines (id, name, country, source_id, as_of)
     select id, name, country, $2, '2023-03' from jsonb_to_recordset($1) as h(id uuid, name text, country text)`,
    [JSON.stringify(hotlines), source],
  );
  await client.query(
    `insert into app.users (id, email, name, role, hotline_id)
     select u.id, u.email, u.name, u.role, h.id from jsonb_to_recordset($1) as h(id uuid, users jsonb),
       jsonb_to_recordset(h.users) as u(id uuid, email citext, name text, role text)`,
    [JSON.stringify(hotlines)],
  );
  await client.query(
    `insert into app.users (id, email, name, role) values ($1, 'secretariat@network.example', 'The secretariat', 'SECRETARIAT')`,
    [uuidv7(START, random.bytes(10))],
  );
  await client.query(initiativesSql, [JSON.stringify(initiatives), source]);
  await client.query(statusesSql, [source]);
  await client.query(
    'insert into app.search_words select distinct unnest(search_words) from app.initiatives on conflict do nothing',
  );
}

/** The arrays on the initiative are those that the trigger on facts would have collected. */
const initiativesSql = `
  with given as materialized (
    select * from jsonb_to_recordset($1) as i(id uuid, name text, local_name text, aliases text[], description text,
      scope text, status text, updated_at timestamptz, search_text text, facts jsonb)
  ), facts as materialized (
    select g.id as initiative_id, f.* from given g, jsonb_to_recordset(g.facts) as f(id uuid, kind text, code text)
  ), collected as (
    select initiative_id as id,
      coalesce(array_agg(code order by code) filter (where kind = 'COUNTRY'), '{}') as countries,
      coalesce(array_agg(code order by array_position('{PRIMARY,SECONDARY,TERTIARY}'::text[], code)) filter (where kind = 'LEVEL'), '{}') as levels,
      coalesce(array_agg(code order by code) filter (where kind = 'SERVICE'), '{}') as services,
      coalesce(array_agg(code order by code) filter (where kind = 'AUDIENCE'), '{}') as audiences,
      coalesce(array_agg(code order by code) filter (where kind = 'EXCLUSION'), '{}') as exclusions,
      coalesce(array_agg(code order by code) filter (where kind = 'ACCESS'), '{}') as access,
      coalesce(array_agg(code order by code) filter (where kind = 'MODE'), '{}') as modes,
      coalesce(array_agg(code order by code) filter (where kind = 'LANGUAGE'), '{}') as languages
    from facts group by initiative_id
  ), initiatives as (
    insert into app.initiatives (id, name, local_name, aliases, description, scope, status, level_list_state, updated_at,
      search_text, countries, levels, services, audiences, exclusions, access, modes, languages, source_id, as_of)
    select g.id, g.name, g.local_name, g.aliases, g.description, g.scope, g.status, 'KNOWN', g.updated_at,
      g.search_text, c.countries, c.levels, c.services, c.audiences, c.exclusions, c.access, c.modes, c.languages, $2::uuid, '2023-03'
    from given g join collected c using (id)
  )
  insert into app.initiative_facts (id, initiative_id, kind, code, certainty, source_id, as_of)
  select id, initiative_id, kind, code, 'STATED', $2::uuid, '2023-03' from facts`;

/** The history of statuses, as the trigger on initiatives would have kept it. */
const statusesSql = `
  insert into app.initiative_statuses (initiative_id, since, status)
  select id, app.first_day_of(as_of), status from app.initiatives where source_id = $1::uuid`;
