import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { searchIn } from '../search.ts';
import { openList, ownerWall, registryWall } from '../walls.ts';

/** Where a fact comes from and how fresh it is; every record of the registry carries it. */
const provenance = `
  source_id uuid not null references app.sources,
  -- As precise as the source: YYYY, YYYY-MM or YYYY-MM-DD.
  as_of text not null check (as_of ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'),
  confirmed_at timestamptz,
  confirmed_by uuid,
  -- The last day for which somebody vouches; stale once it is too long ago (libs/domain, provenance).
  vouched_until date generated always as (app.vouched_until(as_of, confirmed_at)) stored`;

/** What a search looks through: names and labels in one spelling, and the single words of it. */
const searchable = `
  search_text text not null default '',
  search_words text[] generated always as (string_to_array(search_text, ' ')) stored`;

const stamps = `
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

/** Sources, organisations, hotlines, initiatives with their facts, channels, ratings and listings. */
export class CreateRegistry1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(vouchedUntil());
    await runner.query(`
      create table app.countries (
        code text primary key check (code ~ '^[A-Z]{2}$'),
        name text not null,
        region text not null
      );
      create table app.sources (
        id uuid primary key,
        kind text not null,
        title text not null,
        publisher text,
        url text,
        published_on text,
        note text,
        ${stamps}
      );
      create table app.organisations (
        id uuid primary key,
        name text not null,
        other_names text[] not null default '{}',
        acronym text,
        type text not null,
        country text check (country ~ '^[A-Z]{2}$'),
        website text,
        verified_hosts text[] not null default '{}',
        note text,
        demo boolean not null default false,
        ${searchable},
        ${provenance},
        ${stamps}
      );
      create table app.organisation_relations (
        id uuid primary key,
        from_id uuid not null references app.organisations,
        to_id uuid not null references app.organisations,
        kind text not null,
        note text,
        ${provenance},
        ${stamps},
        check (from_id <> to_id),
        unique (from_id, to_id, kind)
      );
      create index on app.organisation_relations (to_id);
      create index on app.organisations (lower(name), id);
      create index on app.organisations using gin (search_words);
      create table app.hotlines (
        id uuid primary key,
        name text not null,
        country text check (country ~ '^[A-Z]{2}$'),
        organisation_id uuid references app.organisations,
        website text,
        languages text[] not null default '{}',
        helpline text,
        awareness_centre text,
        appetite text not null default 'NOT_STATED',
        appetite_condition text,
        confidence text,
        note text,
        demo boolean not null default false,
        ${searchable},
        ${provenance},
        ${stamps}
      );
      create index on app.hotlines (lower(name), id);
      create index on app.hotlines using gin (search_words);
      create index on app.hotlines (organisation_id);
      create table app.membership_periods (
        id uuid primary key,
        hotline_id uuid not null references app.hotlines,
        kind text not null,
        starts_on text,
        ends_on text,
        note text,
        ${provenance},
        ${stamps}
      );
      create index on app.membership_periods (hotline_id);

      create table app.initiatives (
        id uuid primary key,
        name text not null,
        local_name text,
        aliases text[] not null default '{}',
        organisation_id uuid references app.organisations,
        scope text not null,
        website text,
        description text,
        level_list_state text not null,
        status text not null,
        doubts text[] not null default '{}',
        demo boolean not null default false,
        ${searchable},
        -- Kept from initiative_facts by trigger, so that lists filter without a join.
        countries text[] not null default '{}',
        levels text[] not null default '{}',
        services text[] not null default '{}',
        audiences text[] not null default '{}',
        exclusions text[] not null default '{}',
        access text[] not null default '{}',
        modes text[] not null default '{}',
        languages text[] not null default '{}',
        ${provenance},
        ${stamps}
      );
      create index on app.initiatives (lower(name), id);
      create index on app.initiatives (updated_at desc, id desc);
      create index on app.initiatives (organisation_id);
      create index on app.initiatives using gin (search_words);
      create index on app.initiatives using gin (countries, levels, services, audiences, access, languages);

      create table app.initiative_facts (
        id uuid primary key,
        initiative_id uuid not null references app.initiatives,
        kind text not null check (kind in ('COUNTRY', 'LEVEL', 'SERVICE', 'AUDIENCE', 'EXCLUSION', 'ACCESS', 'MODE', 'LANGUAGE')),
        code text not null,
        certainty text not null check (certainty in ('STATED', 'POSSIBLE', 'INFERRED')),
        note text,
        -- A fact that turned out wrong stays readable for questions about the past.
        withdrawn_at timestamptz,
        ${provenance},
        ${stamps}
      );
      create unique index on app.initiative_facts (initiative_id, kind, code) where withdrawn_at is null;
      create table app.initiative_relations (
        id uuid primary key,
        from_id uuid not null references app.initiatives,
        to_id uuid not null references app.initiatives,
        kind text not null,
        note text,
        ${provenance},
        ${stamps},
        check (from_id <> to_id),
        unique (from_id, to_id, kind)
      );
      create index on app.initiative_relations (to_id);
      create function app.collect_facts() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        subject uuid := case when tg_op = 'DELETE' then old.initiative_id else new.initiative_id end;
      begin
        update app.initiatives i set
          countries = f.countries, levels = f.levels, services = f.services, audiences = f.audiences,
          exclusions = f.exclusions, access = f.access, modes = f.modes, languages = f.languages
        from (
          select
            coalesce(array_agg(code order by code) filter (where kind = 'COUNTRY'), '{}') as countries,
            coalesce(array_agg(code order by array_position('{PRIMARY,SECONDARY,TERTIARY}'::text[], code)) filter (where kind = 'LEVEL'), '{}') as levels,
            coalesce(array_agg(code order by code) filter (where kind = 'SERVICE'), '{}') as services,
            coalesce(array_agg(code order by code) filter (where kind = 'AUDIENCE'), '{}') as audiences,
            coalesce(array_agg(code order by code) filter (where kind = 'EXCLUSION'), '{}') as exclusions,
            coalesce(array_agg(code order by code) filter (where kind = 'ACCESS'), '{}') as access,
            coalesce(array_agg(code order by code) filter (where kind = 'MODE'), '{}') as modes,
            coalesce(array_agg(code order by code) filter (where kind = 'LANGUAGE'), '{}') as languages
          from app.initiative_facts where initiative_id = subject and withdrawn_at is null
        ) f where i.id = subject;
        return null;
      end $$;
      alter function app.collect_facts() owner to ${roles.owner};
      revoke all on function app.collect_facts() from public;
      create trigger collect after insert or update or delete on app.initiative_facts
        for each row execute function app.collect_facts();

      create table app.contact_channels (
        id uuid primary key,
        initiative_id uuid not null references app.initiatives,
        kind text not null,
        value text not null,
        hours text,
        note text,
        public boolean not null default true,
        withdrawn_at timestamptz,
        ${provenance},
        ${stamps}
      );
      create index on app.contact_channels (initiative_id);
      create table app.evidence_ratings (
        id uuid primary key,
        initiative_id uuid not null references app.initiatives,
        scale text not null,
        level text not null,
        rater text,
        rated_on text,
        url text,
        ${provenance},
        ${stamps}
      );
      create index on app.evidence_ratings (initiative_id);
      create table app.listings (
        id uuid primary key,
        initiative_id uuid not null references app.initiatives,
        source_id uuid not null references app.sources,
        as_printed text not null,
        level_as_printed text,
        country_as_printed text,
        -- Where in the source: table and row, section and paragraph.
        locator text,
        note text,
        created_at timestamptz not null default now()
      );
      create index on app.listings (initiative_id);
    `);
    await runner.query(searchIn(['initiatives', 'organisations', 'hotlines']));
    for (const table of [
      'sources',
      'organisations',
      'organisation_relations',
      'hotlines',
      'membership_periods',
      'initiatives',
      'initiative_relations',
      'contact_channels',
      'evidence_ratings',
      'listings',
    ]) {
      await runner.query(registryWall(`app.${table}`));
    }
    await runner.query(registryWall('app.initiative_facts'));
    await runner.query(openList('app.countries'));
    // What the loader last wrote of each record, so that it never overwrites a person's edit.
    await runner.query(`
      create table app.registry_loads (
        record_id uuid primary key,
        digest text not null,
        -- The record's version then: a higher one is a person's work.
        version int not null,
        loaded_at timestamptz not null default now()
      );
      ${ownerWall('app.registry_loads')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.find_initiatives, app.find_organisations, app.find_hotlines;
      drop table app.registry_loads, app.search_words, app.listings, app.evidence_ratings, app.contact_channels,
        app.initiative_relations, app.initiative_facts, app.initiatives, app.membership_periods, app.hotlines,
        app.organisation_relations, app.organisations, app.sources, app.countries;
      drop function app.collect_facts, app.keep_search_words, app.vouched_until;
    `);
  }
}

const vouchedUntil = (): string => `
  -- '2020' reaches until 31 December and '2020-06' until 30 June; fails for a date that does not exist.
  create function app.vouched_until(as_of text, confirmed_at timestamptz) returns date language sql immutable as $$
    select greatest(
      case length(as_of)
        when 4 then make_date(as_of::int, 12, 31)
        when 7 then (make_date(left(as_of, 4)::int, right(as_of, 2)::int, 1) + interval '1 month - 1 day')::date
        else make_date(left(as_of, 4)::int, substr(as_of, 6, 2)::int, right(as_of, 2)::int)
      end,
      (confirmed_at at time zone 'UTC')::date)
  $$;
  alter function app.vouched_until owner to ${roles.owner};
  grant execute on function app.vouched_until to ${roles.owner}, ${roles.network};
`;
