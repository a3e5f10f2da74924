import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * Sums of referrals beyond the own hotline (docs/decisions/100). The tables stay closed to the network: these functions
 * give sums of a whole year as it was known on the first of this month, so that two looks in one month show the same,
 * and nothing can be learned from what changed between them. A month is counted in the one after it, so the last one is not
 * among them yet. The API hides small counts before anything leaves it.
 */
export class ShareReferralTotals1700000072000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on app.referral_entries (month, hotline_id);
      ${definerFunction(
        'app.referrals_known_on()',
        [roles.hotline, roles.network],
        `returns date language sql stable security definer set search_path = pg_catalog, app as $$
          select date_trunc('month', now() at time zone 'UTC')::date $$`,
      )}
      ${definerFunction(
        // For the functions below, which run with the owner's rights as well.
        'app.referrals_as_known(of_year int)',
        [],
        `returns table (hotline_id uuid, month date, direction text, subject text, count int)
          language sql stable security definer set search_path = pg_catalog, app as $$
          select e.hotline_id, e.month, e.direction, e.subject, sum(e.count)::int
          from app.referral_entries e
            join app.partnerships p on p.hotline_id = e.hotline_id and p.id = e.partnership_id and p.sharing <> 'AMBER_STRICT'
            cross join app.referrals_known_on() known_on
          where e.month >= make_date(of_year, 1, 1) and e.month < least(make_date(of_year + 1, 1, 1), (known_on - interval '1 month')::date)
            and e.created_at < known_on and (e.withdrawn_at is null or e.withdrawn_at >= known_on)
          group by 1, 2, 3, 4 $$`,
      )}
      ${definerFunction(
        'app.referrals_of_network(of_year int)',
        [roles.network],
        `returns table (id uuid, name text, region text, month date, direction text, subject text, count int)
          language sql stable security definer set search_path = pg_catalog, app as $$
          select h.id, h.name, c.region, k.month, k.direction, k.subject, k.count
          from app.referrals_as_known(of_year) k
            join app.hotlines h on h.id = k.hotline_id left join app.countries c on c.code = h.country
          where app.role() = 'SECRETARIAT' $$`,
      )}
      ${definerFunction(
        'app.referrals_of_others(of_year int, fewest int)',
        [roles.hotline],
        `returns table (month date, direction text, subject text, count int)
          language sql stable security definer set search_path = pg_catalog, app as $$
          with others as (select * from app.referrals_as_known(of_year) where hotline_id <> app.hotline_id()),
            many as (select direction, subject from others group by 1, 2 having count(distinct hotline_id) >= fewest)
          select month, direction, subject, sum(count)::int from others join many using (direction, subject) group by 1, 2, 3 $$`,
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.referrals_of_others, app.referrals_of_network, app.referrals_as_known, app.referrals_known_on;
      drop index app.referral_entries_month_hotline_id_idx;
    `);
  }
}
