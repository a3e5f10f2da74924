import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { tenantWall } from '../walls.ts';

/** Saved choices of rows and columns of a table, and which of them each person opens first. */
export class CreateSavedViews1700000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.saved_views (
        ${tenant},
        list text not null check (list in ('PARTNERSHIPS', 'INITIATIVES')),
        name text not null,
        -- False: for its author alone.
        shared boolean not null default false,
        search text,
        filters jsonb not null default '[]',
        sort_order text,
        columns text[],
        grouping_key text,
        layout text not null default 'TABLE' check (layout in ('TABLE', 'BOARD')),
        removed_at timestamptz,
        removed_by uuid references app.users,
        ${stamps}
      );
      create index on app.saved_views (hotline_id, list, lower(name), id) where removed_at is null;

      -- A preference of one person: created_by is whose it is.
      create table app.default_views (
        hotline_id uuid not null references app.hotlines,
        created_by uuid not null references app.users,
        list text not null check (list in ('PARTNERSHIPS', 'INITIATIVES')),
        view_id uuid not null,
        primary key (hotline_id, created_by, list),
        foreign key (hotline_id, view_id) references app.saved_views (hotline_id, id)
      );
      create index on app.default_views (hotline_id, view_id);
      ${tenantWall('app.saved_views', { sees: `(shared or ${own})`, changes: `(${own} or (select app.role()) = 'MANAGER')` })}
      ${tenantWall('app.default_views', { sees: own, verbs: ['insert', 'update', 'delete'], audited: false })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.default_views, app.saved_views');
  }
}

const own = 'created_by = (select app.user_id())';
