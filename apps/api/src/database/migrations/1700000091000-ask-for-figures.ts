import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnership, stamps, tenant } from '../columns.ts';
import { tenantWall } from '../walls.ts';

const month = `month date not null check (extract(day from month) = 1)`;
/** A check that carries its end, and only then, says who ended it and how both figures stood by then. */
const ended = `(state = 'ASKED') = (ended_at is null) and (ended_at is null) = (ended_by is null) and (state = 'ANSWERED') = (ours_ended is not null)`;

/**
 * Asking the partner for its own figures of a month, and asking why both sides differ (docs/decisions/130, 131). Codes,
 * counts, months and instants only, as in all tables of referrals (docs/decisions/006).
 */
export class AskForFigures1700000091000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.referral_figure_requests (
        ${tenant},
        ${partnership},
        ${month},
        -- False where the partner says that it does not count this.
        counts_out boolean not null default true,
        counts_in boolean not null default true,
        answered_at timestamptz,
        ${stamps},
        unique (hotline_id, partnership_id, month)
      );
      -- The partner answers by a function; people of the hotline only ask.
      ${tenantWall('app.referral_figure_requests', { verbs: ['insert'] })}

      -- Nobody of the hotline wrote down what came by link.
      alter table app.referral_confirmations alter column created_by drop not null;
      alter table app.referral_confirmations add constraint written_by_somebody check (created_by is not null or given_by = 'LINK');

      create table app.referral_checks (
        ${tenant},
        ${partnership},
        ${month},
        direction text not null check (direction in ('OUT', 'IN')),
        state text not null default 'ASKED' check (state in ('ASKED', 'ANSWERED', 'WITHDRAWN')),
        -- Both figures when it was asked, and when it was answered.
        ours_asked int not null check (ours_asked >= 0),
        theirs_asked int not null check (theirs_asked >= 0),
        ours_ended int check (ours_ended >= 0),
        theirs_ended int check (theirs_ended >= 0),
        -- True where the partner sees our count on its link and is asked to look at its own.
        partner_asked boolean not null,
        partner_answered_at timestamptz,
        explanation text check (explanation in ('COUNTED_DIFFERENTLY', 'ANOTHER_MONTH', 'NOT_ALL_SEEN', 'NOT_KNOWN')),
        ended_by uuid references app.users,
        ended_at timestamptz,
        ${stamps},
        check (${ended}),
        -- Its task has the same id.
        foreign key (hotline_id, id) references app.tasks (hotline_id, id)
      );
      create unique index one_open_check on app.referral_checks (hotline_id, partnership_id, month, direction) where state = 'ASKED';
      create index on app.referral_checks (hotline_id, partnership_id, month, direction, created_at desc);
      create index on app.referral_checks (hotline_id, created_at desc, id desc);
      -- Raw counts stay in the hotline.
      ${tenantWall('app.referral_checks')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.referral_checks, app.referral_figure_requests;
      delete from app.referral_confirmations where created_by is null;
      alter table app.referral_confirmations drop constraint written_by_somebody;
      alter table app.referral_confirmations alter column created_by set not null;
    `);
  }
}
