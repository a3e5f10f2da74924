import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { personWall, tenantWall } from '../walls.ts';

/** Views of the secretariat belong to no hotline; with which view a table opens is each person's own, whatever the role. */
export class KeepViewsOfNetwork1700000064200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.view_choices (
        user_id uuid not null references app.users,
        list text not null check (list in ('PARTNERSHIPS', 'INITIATIVES')),
        -- Looked up through the walls of the reader; views are never deleted.
        view_id uuid not null,
        primary key (user_id, list)
      );
      insert into app.view_choices (user_id, list, view_id) select created_by, list, view_id from app.default_views;
      drop table app.default_views;
      alter table app.view_choices rename to default_views;
      ${personWall('app.default_views', { deletes: true })}
      grant insert, update, delete on app.default_views to ${roles.hotline}, ${roles.network}, ${roles.admin};

      alter table app.saved_views drop constraint saved_views_pkey;
      alter table app.saved_views alter column hotline_id drop not null,
        add constraint one_view unique nulls not distinct (hotline_id, id);
      grant insert, update on app.saved_views to ${roles.network};
      create policy network_reads on app.saved_views for select to ${roles.network} using (${ofNetwork} and (shared or ${own}));
      create policy network_adds on app.saved_views for insert to ${roles.network}
        with check (${ofNetwork} and ${secretariat} and ${own});
      create policy network_changes on app.saved_views for update to ${roles.network}
        using (${ofNetwork} and ${secretariat} and (shared or ${own})) with check (${ofNetwork} and ${secretariat});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy network_reads on app.saved_views;
      drop policy network_adds on app.saved_views;
      drop policy network_changes on app.saved_views;
      revoke insert, update on app.saved_views from ${roles.network};
      delete from app.saved_views where hotline_id is null;
      alter table app.saved_views drop constraint one_view, alter column hotline_id set not null, add primary key (hotline_id, id);

      alter table app.default_views rename to view_choices;
      create table app.default_views (
        hotline_id uuid not null references app.hotlines,
        created_by uuid not null references app.users,
        list text not null check (list in ('PARTNERSHIPS', 'INITIATIVES')),
        view_id uuid not null,
        primary key (hotline_id, created_by, list),
        foreign key (hotline_id, view_id) references app.saved_views (hotline_id, id)
      );
      create index on app.default_views (hotline_id, view_id);
      insert into app.default_views (hotline_id, created_by, list, view_id)
        select v.hotline_id, c.user_id, c.list, c.view_id
        from app.view_choices c join app.users u on u.id = c.user_id join app.saved_views v on v.hotline_id = u.hotline_id and v.id = c.view_id;
      drop table app.view_choices;
      ${tenantWall('app.default_views', { sees: 'created_by = (select app.user_id())', verbs: ['insert', 'update', 'delete'], audited: false })}
    `);
  }
}

const own = 'created_by = (select app.user_id())';
const ofNetwork = 'hotline_id is null';
const secretariat = `(select app.role()) = 'SECRETARIAT'`;
