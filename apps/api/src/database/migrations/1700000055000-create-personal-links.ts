import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { roles } from '../roles.ts';
import { definerFunction, tenantWall } from '../walls.ts';

/**
 * Personal links for people without an account (docs/decisions/050): who holds the token of a link acts in the scope
 * `link`, which has no right on any table and may only call the functions of the purposes.
 */
export class CreatePersonalLinks1700000055000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.personal_links (
        ${tenant},
        purpose text not null check (purpose in ('REVIEW', 'REFERRALS')),
        -- The record that it is about: a review, a partnership.
        subject_id uuid not null,
        recipient text not null,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        expires_at timestamptz not null,
        last_answered_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid references app.users,
        ${stamps}
      );
      create unique index one_live_link on app.personal_links (hotline_id, purpose, subject_id) where revoked_at is null;
      create index on app.personal_links (hotline_id, subject_id, created_at desc);
      ${tenantWall('app.personal_links', { unaudited: ['token_hash'] })}
      grant usage on schema app to ${roles.link};
      -- By which link a change came, where nobody was signed in.
      alter table app.audit_events add column link_id uuid default nullif(current_setting('app.link_id', true), '')::uuid;
    `);
    await runner.query(lookingUp());
    await runner.query(slowingDown());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.link_principal, app.live_link, app.link_wait, app.note_unknown_link;
      drop table app.personal_links;
      alter table app.audit_events drop column link_id;
      revoke usage on schema app from ${roles.link};
    `);
  }
}

const live = 'revoked_at is null and expires_at > now()';

const lookingUp = (): string =>
  [
    definerFunction(
      'app.link_principal(hash bytea)',
      [roles.app],
      `returns table (id uuid, purpose text, hotline_id uuid, country text)
        language sql stable security definer set search_path = pg_catalog, app as $$
        select l.id, l.purpose, l.hotline_id, h.country from app.personal_links l join app.hotlines h on h.id = l.hotline_id
        where l.token_hash = hash and ${live} $$`,
    ),
    // For the functions of the purposes, which run with the owner's rights as well.
    definerFunction(
      'app.live_link(wanted text)',
      [],
      `returns setof app.personal_links language sql stable security definer set search_path = pg_catalog, app as $$
        select * from app.personal_links
        where hotline_id = app.hotline_id() and id = nullif(current_setting('app.link_id', true), '')::uuid
          and purpose = wanted and ${live} $$`,
    ),
  ].join('\n');

/** Twenty unknown tokens of a network, and five with the same beginning, are free; then each has to wait, as at the sign-in. */
const slowingDown = (): string =>
  [
    definerFunction(
      'app.link_wait(network text, beginning text)',
      [roles.app],
      `returns int language sql stable security definer set search_path = pg_catalog, app as $$
        select coalesce(max(greatest(0, ceil(least(900, 2 ^ least(a.failures - f.free + 1, 10))
          - extract(epoch from now() - a.last_failed_at))))::int, 0)
        from (values ('links from ' || network, 20), ('link ' || beginning, 5)) f(key, free)
        join app.sign_in_attempts a on a.key = f.key and a.failures >= f.free $$`,
    ),
    definerFunction(
      'app.note_unknown_link(network text, beginning text)',
      [roles.app],
      `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          perform app.note_sign_in_failure('links from ' || network);
          perform app.note_sign_in_failure('link ' || beginning);
        end $$`,
    ),
  ].join('\n');
