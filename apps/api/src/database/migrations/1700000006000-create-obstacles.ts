import type { MigrationInterface, QueryRunner } from 'typeorm';
import { label, partnership, stamps, tenant } from '../columns.ts';
import { entersTimeline } from '../timeline.ts';
import { tenantWall } from '../walls.ts';

/** What stands in the way of a partnership. The codes of `type` are a vocabulary of libs/domain. */
export class CreateObstacles1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.obstacles (
        ${tenant},
        ${partnership},
        type text not null,
        severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
        since date not null,
        status text not null default 'OPEN' check (status in ('OPEN', 'MITIGATED', 'ACCEPTED', 'RESOLVED')),
        settled_on date,
        note text,
        ${label},
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        ${stamps}
      );
      create index on app.obstacles (hotline_id, partnership_id, since desc, id desc) where withdrawn_at is null;
      ${tenantWall('app.obstacles', { author: 'created_by', network: { label: true, partnership: 'partnership_id' } })}
      ${entersTimeline('app.obstacles', { kind: 'OBSTACLE', happenedOn: 'new.since', sharing: 'new.sharing' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.obstacles; drop function app.enter_obstacle');
  }
}
