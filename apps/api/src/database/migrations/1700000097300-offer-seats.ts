import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * Seats that fall free move on by themselves: deadlines run out, and reserves are offered what nobody holds (docs/decisions/161). The job
 * is nobody, so it works by functions of the owner; the search for the next reserve happens outside of any transaction.
 */
export class OfferSeats1700000097300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose invitation let go of the seat last.
      alter table app.focus_group_seats add column left_by uuid references app.focus_group_invitations;
      create function app.note_who_left() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          update app.focus_group_seats set left_by = old.id where focus_group_id = old.focus_group_id and number = old.seat_number;
          return null;
        end $$;
      alter function app.note_who_left() owner to ${roles.owner};
      revoke all on function app.note_who_left from public;
      create trigger who_left after update of seat_number on app.focus_group_invitations for each row
        when (old.seat_number is not null and new.seat_number is distinct from old.seat_number) execute function app.note_who_left();
    `);
    await runner.query([standing(), searching(), filling(), givingUp(), expiring(), hurrying()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.seats_to_fill, app.fill_seat, app.note_nobody_left, app.expire_invitations, app.panel_standing, app.free_now;
      drop trigger who_left on app.focus_group_invitations;
      drop function app.note_who_left;
      alter table app.focus_group_seats drop column left_by;
    `);
  }
}

/** Everything that the search for a reserve needs (`PanelStanding` in libs/domain), without a name. With the rights of whoever asks. */
const standing = (): string => `
  create function app.panel_standing(panel uuid) returns jsonb language sql stable set search_path = pg_catalog, app as $$
    select jsonb_build_object('pool', d.receipt -> 'pool', 'rules', d.receipt -> 'rules', 'order', d.receipt #> '{draw,order}',
      'invited', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'candidateId', i.candidate_id, 'state', i.state,
          'facts', case when i.turn is null then jsonb_build_object('id', c.id, 'side', c.side, 'country', c.country, 'levels', c.levels,
            'experience', c.experience, 'languages', c.languages, 'organisation', c.organisation) end) order by i.turn nulls last, i.id)
        from app.focus_group_invitations i join app.focus_group_candidates c on c.id = i.candidate_id
        where i.focus_group_id = panel), '[]'))
    from app.focus_group_panels p join app.focus_group_draws d on d.id = p.draw_id where p.id = panel $$;`;

const searching = (): string =>
  definerFunction(
    'app.seats_to_fill(at timestamptz)',
    [roles.app],
    `returns table (panel uuid, seating text, standing jsonb, "offerDays" int)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select p.id, n.seating, app.panel_standing(p.id), p.offer_days
      from app.focus_group_panels p join app.focus_groups g on g.id = p.id, lateral (select app.seating_of(p.id) as seating) n
      where g.status in ('INVITING', 'SCHEDULED') and p.nobody_left is distinct from n.seating
        and exists (select from app.focus_group_seats s where s.focus_group_id = p.id and s.free_from <= at)
      order by p.id $$`,
  );

/**
 * Gives the seat that has been free longest to a candidate: at once where they wait for one, else as an invitation that was not sent.
 * Answers false, and does nothing, where anything has changed since `seen`.
 */
const filling = (): string =>
  definerFunction(
    'app.fill_seat(panel uuid, seen text, candidate uuid, at timestamptz)',
    [roles.app],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        seat app.focus_group_seats;
        place int;
        keeper uuid;
      begin
        select p.created_by into keeper from app.focus_group_panels p where p.id = panel for update;
        if app.seating_of(panel) <> seen then return false; end if;
        select * into seat from app.focus_group_seats s where s.focus_group_id = panel and s.free_from <= at
          order by s.free_from, s.number limit 1;
        if not found then return false; end if;
        update app.focus_group_invitations i set state = 'ACCEPTED', seat_number = seat.number, in_place_of = seat.left_by,
          version = i.version + 1, updated_at = now()
        where i.focus_group_id = panel and i.candidate_id = candidate and i.state = 'WAITING';
        if not found then
          select t.place into place from app.focus_group_panels p join app.focus_group_draws d on d.id = p.draw_id,
            jsonb_array_elements_text(d.receipt #> '{draw,order}') with ordinality t(id, place) where p.id = panel and t.id = candidate::text;
          insert into app.focus_group_invitations (id, focus_group_id, candidate_id, seat_number, turn, in_place_of, created_by)
          values (gen_random_uuid(), panel, candidate, seat.number, place, seat.left_by, keeper);
        end if;
        return true;
      end $$`,
  );

const givingUp = (): string =>
  definerFunction(
    'app.note_nobody_left(panel uuid, seen text)',
    [roles.app],
    `returns void language sql security definer set search_path = pg_catalog, app as $$
      update app.focus_group_panels p set nobody_left = seen where p.id = panel and app.seating_of(p.id) = seen $$`,
  );

/** Answers how many ran out. A seat whose colleague is still to be decided on is kept. */
const hurrying = (): string =>
  definerFunction(
    'app.free_now(panel uuid)',
    [roles.network],
    `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        if app.role() <> 'SECRETARIAT' then
          raise exception 'only the secretariat offers seats';
        end if;
        update app.focus_group_seats s set free_from = now() where s.focus_group_id = panel and s.free_from > now();
      end $$`,
  );

const expiring = (): string =>
  definerFunction(
    'app.expire_invitations(at timestamptz)',
    [roles.app],
    `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        due uuid[];
        gone int;
      begin
        select array_agg(i.id) into due from app.focus_group_invitations i join app.focus_groups g on g.id = i.focus_group_id
        where g.status in ('INVITING', 'SCHEDULED')
          and ((i.state = 'SENT' and i.reply_by <= at) or (i.state = 'TENTATIVE' and i.tentative_until <= at))
          and not exists (select from app.focus_group_suggestions s where s.invitation_id = i.id and s.state = 'OPEN');
        if due is null then return 0; end if;
        perform from app.focus_group_panels p where p.id in
          (select i.focus_group_id from app.focus_group_invitations i where i.id = any(due)) order by p.id for update;
        update app.focus_group_invitations i set state = 'EXPIRED', seat_number = null, tentative_until = null,
          version = i.version + 1, updated_at = now()
        where i.id = any(due) and ((i.state = 'SENT' and i.reply_by <= at) or (i.state = 'TENTATIVE' and i.tentative_until <= at))
          and not exists (select from app.focus_group_suggestions s where s.invitation_id = i.id and s.state = 'OPEN');
        get diagnostics gone = row_count;
        return gone;
      end $$`,
  );
