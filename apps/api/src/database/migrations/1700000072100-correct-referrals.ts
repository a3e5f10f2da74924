import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { definerFunction, tenantWall } from '../walls.ts';

/**
 * Corrections of referral counts: what an entry said before, why, and since when. The reason is a code, because a text
 * could name a person (docs/decisions/006). What was shown of a past month can still be told from them.
 */
export class CorrectReferrals1700000072100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.referral_corrections (
        ${tenant},
        partnership_id uuid not null,
        entry_id uuid not null,
        count_before int not null check (count_before >= 1),
        count_after int not null check (count_after >= 1),
        reason text not null check (reason in ('MISCOUNTED', 'COUNTED_TWICE', 'COUNTED_LATE', 'AGREED', 'MISTYPED')),
        ${stamps},
        foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id),
        foreign key (hotline_id, entry_id) references app.referral_entries (hotline_id, id)
      );
      create index on app.referral_corrections (hotline_id, entry_id, created_at);
      ${tenantWall('app.referral_corrections', { verbs: ['insert', 'delete'] })}
      -- Codes only, so that no text finds a place here.
      alter table app.referral_entries
        add constraint channel_is_a_code check (channel in (${codes(channels)})),
        add constraint audience_is_a_code check (audience in (${codes(audiences)})),
        add constraint language_is_a_code check (language ~ '^[a-z]{2}$');
      drop function app.referrals_as_known(int);
      ${definerFunction(
        'app.referrals_as_known(of_year int)',
        [],
        asKnown(`coalesce((select c.count_before from app.referral_corrections c
            where c.hotline_id = e.hotline_id and c.entry_id = e.id and c.created_at >= known_on order by c.created_at, c.id limit 1), e.count)`),
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.referrals_as_known(int);
      ${definerFunction('app.referrals_as_known(of_year int)', [], asKnown('e.count'))}
      drop table app.referral_corrections;
      alter table app.referral_entries drop constraint channel_is_a_code, drop constraint audience_is_a_code, drop constraint language_is_a_code;
    `);
  }
}

const channels = ['PHONE', 'EMAIL', 'CHAT', 'WEB_FORM', 'REPORT_PAGE', 'WEBSITE_LINK', 'IN_PERSON', 'POST', 'OTHER'];
const audiences = [
  'GENERAL_PUBLIC',
  'PARENTS_CARERS',
  'CHILDREN',
  'YOUNG_PEOPLE',
  'YOUNG_ADULTS',
  'ADULT_HELP_SEEKERS',
  'CSAM_VIEWERS',
  'PEOPLE_CONVICTED',
  'PEOPLE_UNDER_INVESTIGATION',
  'YOUNG_PEOPLE_HSB',
  'RELATIVES',
  'VICTIMS_SURVIVORS',
  'MEN_VIOLENCE',
  'PROFESSIONALS',
  'THERAPISTS',
  'POLICYMAKERS',
  'INDUSTRY',
];
const codes = (list: readonly string[]): string => list.map((code) => `'${code}'`).join(', ');

const asKnown = (count: string): string =>
  `returns table (hotline_id uuid, month date, direction text, subject text, count int)
    language sql stable security definer set search_path = pg_catalog, app as $$
    select e.hotline_id, e.month, e.direction, e.subject, sum(${count})::int
    from app.referral_entries e
      join app.partnerships p on p.hotline_id = e.hotline_id and p.id = e.partnership_id and p.sharing <> 'AMBER_STRICT'
      cross join app.referrals_known_on() known_on
    where e.month >= make_date(of_year, 1, 1) and e.month < least(make_date(of_year + 1, 1, 1), (known_on - interval '1 month')::date)
      and e.created_at < known_on and (e.withdrawn_at is null or e.withdrawn_at >= known_on)
    group by 1, 2, 3, 4 $$`;
