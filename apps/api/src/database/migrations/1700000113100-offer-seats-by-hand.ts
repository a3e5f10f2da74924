import type { MigrationInterface, QueryRunner } from 'typeorm';
import { notices } from '../notices.ts';
import { definerFunction } from '../walls.ts';

/**
 * Where nobody keeps all rules, the secretariat gives a free seat to somebody of its choice and says why (docs/decisions/197). And it is told of
 * offers that wait until somebody hands the link over, because no mail can go.
 */
export class OfferSeatsByHand1700000113100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.focus_group_invitations
        -- Why somebody has the seat although a rule is broken by it, and who decided that.
        add column offered_because text,
        add column offered_by uuid references app.users,
        add check ((offered_because is null) = (offered_by is null));
    `);
    await runner.query(telling());
    await runner.query(`
      create trigger tell after insert on app.focus_group_invitations for each row
        when (new.state = 'DRAFT' and new.in_place_of is not null) execute function app.tell_waiting_offer();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tell on app.focus_group_invitations;
      drop function app.tell_waiting_offer;
      delete from app.notifications where subject_type = 'FOCUS_GROUP';
      alter table app.focus_group_invitations drop column offered_because, drop column offered_by;
    `);
  }
}

/** Everybody of the secretariat but whoever made the offer. Offers that go by mail need nobody. */
const telling = (): string =>
  definerFunction(
    'app.tell_waiting_offer()',
    [],
    `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        ${notices(
          `select u.id as user_id, 'SEAT_OFFERED' as kind, 'SEAT_OFFERED/' || new.id as event, 'FOCUS_GROUP' as subject_type,
             null::uuid as subject_hotline_id, new.focus_group_id as subject_id, null::date as due_on, null::int as days
           from app.users u where u.role = 'SECRETARIAT' and u.id is distinct from app.user_id()
             and exists (select from app.focus_group_panels p join app.focus_group_candidates c on c.id = new.candidate_id
               where p.id = new.focus_group_id and (p.mails_by is null or c.email is null))`,
          'now()',
        )}
        return null;
      end $$`,
  );
