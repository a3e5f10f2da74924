import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnership, stamps, tenant } from '../columns.ts';
import { dropHealthFunctions, healthFunctions, healthSpans } from '../health.ts';
import { tenantWall } from '../walls.ts';

/** What a manager sets against the computed health, and what that is computed from. */
export class CreateHealth1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.health_overrides (
        ${tenant},
        ${partnership},
        level text not null check (level in ('HEALTHY', 'NEEDS_ATTENTION', 'AT_RISK', 'DORMANT')),
        reason text not null,
        -- The last day on which it counts.
        ends_on date not null,
        -- Set when somebody ends it earlier or puts another one in its place.
        ended_at timestamptz,
        ended_by uuid,
        ${stamps}
      );
      create unique index one_standing_override on app.health_overrides (hotline_id, partnership_id) where ended_at is null;
      ${tenantWall('app.health_overrides')}
      ${healthSpans}
      ${tenantWall('app.health_spans', { verbs: [], audited: false, network: { label: true } })}
      ${healthFunctions()}
      select app.reckon_health(array_agg(hotline_id), array_agg(id)) from app.partnerships;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dropHealthFunctions()}
      drop table app.health_spans, app.health_overrides;
    `);
  }
}
