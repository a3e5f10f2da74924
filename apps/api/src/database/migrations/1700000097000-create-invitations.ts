import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps } from '../columns.ts';
import { roles } from '../roles.ts';
import { definerFunction, ownerWall, secretariatWall } from '../walls.ts';

/**
 * Who is invited to a focus group: the panel of one draw, its seats as rows, and invitations that hold them
 * (docs/decisions/160). As many people can be confirmed as there are rows of seats, whatever arrives at once.
 */
export class CreateInvitations1700000097000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links());
    await runner.query(lookingUp());
    await runner.query(tables);
    await runner.query(`
      ${secretariatWall('app.focus_group_panels', ['nobody_left'])}
      ${secretariatWall('app.focus_group_invitations')}
      ${ownerWall('app.focus_group_seats')}
      grant select on app.focus_group_seats to ${roles.hotline}, ${roles.network}, ${roles.admin};
      create policy network_reads on app.focus_group_seats for select to ${roles.network}
        using ((select app.role()) = 'SECRETARIAT');
    `);
    await runner.query(seating());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.focus_group_invitations, app.focus_group_seats, app.focus_group_panels;
      drop function app.seats_of_panel, app.free_seats, app.seating_of;
      drop function app.network_link_principal, app.live_network_link;
      drop table app.network_links;
    `);
  }
}

/** Personal links that the secretariat issues to people of no hotline (docs/decisions/050, Consequences). */
const links = (): string => `
  create table app.network_links (
    id uuid primary key,
    purpose text not null check (purpose ~ '^[A-Z_]+$'),
    -- The record that it is about: an invitation.
    subject_id uuid not null,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid references app.users,
    ${stamps}
  );
  create index on app.network_links (subject_id, created_at desc);
  ${secretariatWall('app.network_links', ['token_hash'])}
`;

const live = 'l.revoked_at is null and l.expires_at > now()';

const lookingUp = (): string =>
  [
    definerFunction(
      'app.network_link_principal(hash bytea)',
      [roles.app],
      `returns table (id uuid, purpose text, hotline_id uuid, country text)
        language sql stable security definer set search_path = pg_catalog, app as $$
        select l.id, l.purpose, null::uuid, null::text from app.network_links l where l.token_hash = hash and ${live} $$`,
    ),
    definerFunction(
      'app.live_network_link(wanted text)',
      [],
      `returns setof app.network_links language sql stable security definer set search_path = pg_catalog, app as $$
        select l.* from app.network_links l
        where l.id = nullif(current_setting('app.link_id', true), '')::uuid and l.purpose = wanted and ${live} $$`,
    ),
  ].join('\n');

const tables = `
  -- One for each focus group that invites. Whoever changes its seats locks this row first.
  create table app.focus_group_panels (
    id uuid primary key references app.focus_groups,
    draw_id uuid not null references app.focus_group_draws,
    -- Working days to reply to an invitation, and to the offer of a seat that fell free.
    reply_days int not null default 5 check (reply_days between 1 and 60),
    offer_days int not null default 3 check (offer_days between 1 and 60),
    -- The state of the seats in which no reserve kept the rules: no need to look again before it changes.
    nobody_left text,
    ${stamps}
  );

  create table app.focus_group_seats (
    focus_group_id uuid not null references app.focus_group_panels,
    number int not null check (number > 0),
    -- From when it may be offered to a reserve; null while somebody holds it.
    free_from timestamptz,
    primary key (focus_group_id, number)
  );

  create table app.focus_group_invitations (
    id uuid primary key,
    focus_group_id uuid not null references app.focus_group_panels,
    candidate_id uuid not null unique references app.focus_group_candidates,
    state text not null default 'DRAFT' check (state in
      ('DRAFT', 'SENT', 'ACCEPTED', 'TENTATIVE', 'WAITING', 'DECLINED', 'EXPIRED', 'CANCELLED')),
    seat_number int,
    -- Their place in the order of the lottery, from 1; null for a colleague who stands in.
    turn int,
    -- Whose seat it was that fell free; null for those who were drawn onto the panel.
    in_place_of uuid references app.focus_group_invitations,
    sent_at timestamptz,
    -- Until when the seat is kept for a reply, and for somebody who is not sure yet.
    reply_by timestamptz,
    tentative_until timestamptz,
    replied_at timestamptz,
    -- IANA zone in which the person read it.
    reply_zone text,
    declined_because text,
    -- Who noted the reply for them; null when they gave it themselves.
    replied_for_by uuid references app.users,
    -- What a withdrawal took away, so that it can be undone.
    withdrawn_state text,
    withdrawn_seat int,
    ${stamps},
    foreign key (focus_group_id, seat_number) references app.focus_group_seats (focus_group_id, number),
    -- Nobody shares a seat.
    unique (focus_group_id, seat_number),
    check ((seat_number is not null) = (state in ('DRAFT', 'SENT', 'ACCEPTED', 'TENTATIVE'))),
    check (state = 'DRAFT' or state = 'CANCELLED' or sent_at is not null or replied_for_by is not null),
    check (state <> 'TENTATIVE' or tentative_until is not null),
    check ((state = 'CANCELLED') = (withdrawn_state is not null))
  );
  create index on app.focus_group_invitations (focus_group_id, state);
  create index on app.focus_group_invitations (reply_by) where state = 'SENT';
  create index on app.focus_group_invitations (tentative_until) where state = 'TENTATIVE';
`;

/** Seats come to be with their panel, and note when somebody lets go of them. A withdrawal leaves a minute for second thoughts. */
const seating = (): string =>
  [
    // Who holds which seat, as one short text: it differs as soon as anything has changed.
    `create function app.seating_of(panel uuid) returns text language sql stable set search_path = pg_catalog, app as $$
       select md5(coalesce(string_agg(concat_ws(' ', i.id, i.state, i.seat_number), ',' order by i.id), ''))
       from app.focus_group_invitations i where i.focus_group_id = panel $$;`,
    definerFunction(
      'app.seats_of_panel()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          insert into app.focus_group_seats (focus_group_id, number, free_from)
          select new.id, n, now() from app.focus_groups g, generate_series(1, g.seats) n where g.id = new.id;
          return null;
        end $$`,
    ),
    `create trigger seats after insert on app.focus_group_panels for each row execute function app.seats_of_panel();`,
    definerFunction(
      'app.free_seats()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          if tg_op = 'UPDATE' and old.seat_number is not null and new.seat_number is distinct from old.seat_number then
            update app.focus_group_seats
            set free_from = now() + case when new.state = 'CANCELLED' then interval '1 minute' else interval '0' end
            where focus_group_id = old.focus_group_id and number = old.seat_number;
          end if;
          if new.seat_number is not null then
            update app.focus_group_seats set free_from = null
            where focus_group_id = new.focus_group_id and number = new.seat_number and free_from is not null;
          end if;
          return null;
        end $$`,
    ),
    `create trigger seats after insert or update of seat_number, state on app.focus_group_invitations
       for each row execute function app.free_seats();`,
  ].join('\n');
