import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnership, stamps, tenant } from '../columns.ts';
import { tenantWall } from '../walls.ts';

/** The partner's own figure for a month and direction. It stands beside the hotline's count and never replaces it. */
export class CreateReferralConfirmations1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.referral_confirmations (
        ${tenant},
        ${partnership},
        month date not null check (extract(day from month) = 1),
        direction text not null check (direction in ('OUT', 'IN')),
        count int not null check (count >= 0),
        given_by text not null default 'USER' check (given_by in ('USER', 'LINK')),
        ${stamps},
        unique (hotline_id, partnership_id, month, direction)
      );
      -- Raw counts stay in the hotline, as those of app.referral_entries do.
      ${tenantWall('app.referral_confirmations', { verbs: ['insert', 'update', 'delete'] })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.referral_confirmations');
  }
}
