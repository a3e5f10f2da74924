import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepersOf, notices } from '../notices.ts';
import { definerFunction } from '../walls.ts';

/**
 * Whoever looks after a partnership is told that the partner answered. By trigger, because the holder of a link has no
 * right but to answer. Who changes the answer again and again is told of once a day.
 */
export class TellAnsweredReviews1700000057000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      definerFunction(
        'app.tell_answered_review()',
        [],
        `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
          begin
            ${notices(
              `select k.user_id, 'PARTNER_ANSWERED' as kind, 'PARTNER_ANSWERED/' || new.id || '/' || new.partner_answered_at::date as event,
                 'REVIEW' as subject_type, new.hotline_id as subject_hotline_id, new.id as subject_id, null::date as due_on, null::int as days
               from app.partnerships p cross join lateral ${keepersOf('p')} k
               where p.hotline_id = new.hotline_id and p.id = new.partnership_id`,
              'now()',
            )}
            return null;
          end $$`,
      ),
    );
    await runner.query(`
      create trigger tell after update of partner_answered_at on app.reviews for each row
        when (new.partner_answered_at is distinct from old.partner_answered_at and new.partner_answered_at is not null)
        execute function app.tell_answered_review();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tell on app.reviews;
      drop function app.tell_answered_review;
    `);
  }
}
