import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnership, stamps, tenant } from '../columns.ts';
import { entersTimeline } from '../timeline.ts';
import { tenantWall } from '../walls.ts';

/** The six domains of a review (domain.md, "Review"), each scored 0 to 4. */
const domains = ['need', 'choosing', 'working', 'planning', 'barriers', 'reflecting'];
const scores = (side: 'hotline' | 'partner'): string =>
  domains.map((domain) => `${side}_${domain} smallint check (${side}_${domain} between 0 and 4)`).join(',\n        ');

/** Reviews of partnerships, scored by both sides; a review without `held_on` is being prepared. */
export class CreateReviews1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.reviews (
        ${tenant},
        ${partnership},
        -- The day on which a held review had been due. While it is open, partnerships.next_review_on says when it is due.
        due_on date,
        held_on date,
        ${scores('hotline')},
        ${scores('partner')},
        partner_answered_at timestamptz,
        outcome text check (outcome in ('CONTINUE', 'DEEPEN', 'ADJUST', 'PAUSE', 'END')),
        decisions text,
        next_due_on date,
        decided_by uuid references app.users,
        decided_at timestamptz,
        check (num_nulls(held_on, outcome, decided_by, decided_at) in (0, 4)),
        check (held_on is not null or num_nonnulls(due_on, decisions, next_due_on) = 0),
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        ${stamps}
      );
      create index on app.reviews (hotline_id, partnership_id, held_on desc, id desc) where withdrawn_at is null;
      create unique index one_open_review on app.reviews (hotline_id, partnership_id) where held_on is null and withdrawn_at is null;
      ${tenantWall('app.reviews')}
      ${entersTimeline('app.reviews', {
        kind: 'REVIEW',
        // Only what was held happened. The hotline's judgement of a partner stays in the hotline.
        happenedOn: 'new.held_on',
        sharing: `'AMBER_STRICT'`,
        loggedBy: 'new.decided_by',
        loggedAt: 'new.decided_at',
        when: 'new.held_on is not null',
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.reviews; drop function app.enter_review;');
  }
}
