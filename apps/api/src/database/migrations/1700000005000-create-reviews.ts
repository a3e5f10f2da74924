import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnership, stamps, tenant } from '../columns.ts';
import { tenantWall } from '../walls.ts';

/** The six domains of a review (domain.md, "Review"), each scored 0 to 4. */
const domains = ['need', 'choosing', 'working', 'planning', 'barriers', 'reflecting'];
const scores = (side: 'hotline' | 'partner'): string =>
  domains.map((domain) => `${side}_${domain} smallint check (${side}_${domain} between 0 and 4)`).join(',\n        ');

/** Reviews of partnerships, scored by both sides; a review without `held_on` is planned. */
export class CreateReviews1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.reviews (
        ${tenant},
        ${partnership},
        due_on date not null,
        held_on date,
        ${scores('hotline')},
        ${scores('partner')},
        partner_answered_at timestamptz,
        outcome text check (outcome in ('CONTINUE', 'DEEPEN', 'ADJUST', 'PAUSE', 'END')),
        decisions text,
        next_due_on date,
        check ((held_on is null) = (outcome is null)),
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        ${stamps}
      );
      create index on app.reviews (hotline_id, partnership_id, due_on desc, id desc) where withdrawn_at is null;
      create unique index one_open_review on app.reviews (hotline_id, partnership_id) where held_on is null and withdrawn_at is null;
      ${tenantWall('app.reviews')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.reviews');
  }
}
