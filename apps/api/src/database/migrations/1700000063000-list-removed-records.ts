import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropRemovedIndexes, removedIndexes, removedRecords } from '../removals.ts';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** The list of what was removed lately; a cancelled task now knows when and by whom. */
export class ListRemovedRecords1700000063000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { hotline, network, admin } = roles;
    await runner.query(`
      alter table app.tasks add column cancelled_at timestamptz, add column cancelled_by uuid references app.users;
      alter table app.tasks disable trigger user;
      update app.tasks set cancelled_at = updated_at where status = 'CANCELLED';
      alter table app.tasks enable trigger user;
      ${definerFunction('app.stamp_cancelled()', [], stampCancelled)}
      create trigger stamp_cancelled before update of status on app.tasks for each row execute function app.stamp_cancelled();
      ${removedIndexes}
      create index audit_events_removed on app.audit_events (hotline_id, table_name, at desc) where action = 'DELETE';
      ${removedRecords};
      alter view app.removed_records owner to ${roles.owner};
      grant select on app.removed_records to ${hotline}, ${network}, ${admin};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view app.removed_records;
      drop index app.audit_events_removed;
      ${dropRemovedIndexes}
      drop trigger stamp_cancelled on app.tasks;
      drop function app.stamp_cancelled();
      alter table app.tasks drop column cancelled_at, drop column cancelled_by;
    `);
  }
}

const stampCancelled = `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
  begin
    if new.status <> 'CANCELLED' then
      new.cancelled_at := null;
      new.cancelled_by := null;
    elsif old.status <> 'CANCELLED' then
      new.cancelled_at := now();
      new.cancelled_by := app.user_id();
    end if;
    return new;
  end $$`;
