import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoAllow } from '../checks.ts';
import { roles } from '../roles.ts';
import { definerFunction, secretariatWall } from '../walls.ts';

/**
 * Somebody who cannot come names a colleague. That is a suggestion which the secretariat decides, because it can break the
 * rules; the seat stays kept until then. One stands at a time, and a reply of the person's own ends it.
 */
export class SuggestColleagues1700000097200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(`
      ${secretariatWall('app.focus_group_suggestions')}
      ${alsoAllow('app.focus_group_candidates', 'source', 'SUGGESTION')}
    `);
    await runner.query([suggesting(), seeing(), ending()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger end_suggestion on app.focus_group_invitations;
      drop function app.suggest_colleague_by_link, app.suggestion_by_link, app.end_suggestion;
      drop table app.focus_group_suggestions;
    `);
  }
}

const tables = `
  create table app.focus_group_suggestions (
    id uuid primary key,
    invitation_id uuid not null references app.focus_group_invitations,
    -- Role only where no name may be kept.
    name text,
    role text not null,
    organisation text,
    email text,
    state text not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    -- Why it was refused, or approved although a rule is broken by it.
    decided_because text,
    decided_by uuid references app.users,
    decided_at timestamptz,
    candidate_id uuid references app.focus_group_candidates,
    version int not null default 1,
    -- Null for what came by a link.
    created_by uuid references app.users,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    check ((state = 'APPROVED') = (candidate_id is not null))
  );
  create unique index one_open_suggestion on app.focus_group_suggestions (invitation_id) where state = 'OPEN';
  create index on app.focus_group_suggestions (invitation_id, created_at desc);
`;

/**
 * Answers `NOTED`, `CLOSED` where no replies are taken, `NO_SEAT` where none is kept, or `NO_NAME` where the person may only be kept by role
 * (`personNameAllowed`). Takes the place of an earlier suggestion; the same again changes no row.
 */
const suggesting = (): string =>
  definerFunction(
    'app.suggest_colleague_by_link(given_name text, given_role text, given_organisation text, given_email text)',
    [roles.link],
    `returns text language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        invited app.focus_group_invitations;
      begin
        select i.* into invited from app.live_network_link('INVITATION') l join app.focus_group_invitations i on i.id = l.subject_id;
        if not found then return null; end if;
        perform from app.focus_group_panels p where p.id = invited.focus_group_id for update;
        select i.* into invited from app.focus_group_invitations i where i.id = invited.id;
        if invited.state = 'CANCELLED' or not exists (select from app.focus_groups g
            where g.id = invited.focus_group_id and g.status in ('INVITING', 'SCHEDULED')) then
          return 'CLOSED';
        end if;
        if invited.seat_number is null then return 'NO_SEAT'; end if;
        if given_name is not null and exists (select from app.focus_group_candidates c join app.initiatives n on n.id = c.initiative_id
            join app.organisations o on o.id = n.organisation_id where c.id = invited.candidate_id and o.type = 'PEER_COMMUNITY') then
          return 'NO_NAME';
        end if;
        if exists (select from app.focus_group_suggestions s where s.invitation_id = invited.id and s.state = 'OPEN'
            and (s.name, s.role, s.organisation, s.email) is not distinct from (given_name, given_role, given_organisation, given_email)) then
          return 'NOTED';
        end if;
        update app.focus_group_suggestions set state = 'WITHDRAWN', version = version + 1, updated_at = now()
        where invitation_id = invited.id and state = 'OPEN';
        insert into app.focus_group_suggestions (id, invitation_id, name, role, organisation, email)
        values (gen_random_uuid(), invited.id, given_name, given_role, given_organisation, given_email);
        return 'NOTED';
      end $$`,
  );

const seeing = (): string =>
  definerFunction(
    'app.suggestion_by_link()',
    [roles.link],
    `returns table (name text, role text, organisation text, state text, "decidedBecause" text)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select s.name, s.role, s.organisation, s.state, case when s.state = 'REFUSED' then s.decided_because end
      from app.live_network_link('INVITATION') l join app.focus_group_suggestions s on s.invitation_id = l.subject_id
      order by s.created_at desc, s.id limit 1 $$`,
  );

const ending = (): string =>
  [
    definerFunction(
      'app.end_suggestion()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          update app.focus_group_suggestions set state = 'WITHDRAWN', version = version + 1, updated_at = now()
          where invitation_id = new.id and state = 'OPEN';
          return null;
        end $$`,
    ),
    `create trigger end_suggestion after update of state on app.focus_group_invitations for each row
       when (new.state <> old.state and new.state in ('ACCEPTED', 'WAITING', 'DECLINED', 'EXPIRED', 'CANCELLED')) execute function app.end_suggestion();`,
  ].join('\n');
