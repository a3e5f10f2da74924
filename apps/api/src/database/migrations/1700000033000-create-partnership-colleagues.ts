import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../walls.ts';

/** Users of the hotline who work on a partnership besides its owner. */
export class CreatePartnershipColleagues1700000033000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.partnership_colleagues (
        hotline_id uuid not null references app.hotlines,
        partnership_id uuid not null,
        user_id uuid not null,
        part text,
        created_by uuid not null references app.users,
        created_at timestamptz not null default now(),
        primary key (hotline_id, partnership_id, user_id),
        foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id),
        foreign key (hotline_id, user_id) references app.users (hotline_id, id)
      );
      ${tenantWall('app.partnership_colleagues', { verbs: ['insert', 'update', 'delete'] })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.partnership_colleagues');
  }
}
