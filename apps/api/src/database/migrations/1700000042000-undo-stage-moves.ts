import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** Its author takes a fresh step back. Everything older is history, whatever the code above says. */
export class UndoStageMoves1700000042000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant delete on app.stage_changes to ${roles.hotline};
      create policy author_takes_back on app.stage_changes for delete to ${roles.hotline} using (
        hotline_id = (select app.hotline_id()) and (select app.writes())
          and created_by = (select app.user_id()) and from_stage is not null and created_at > now() - interval '15 minutes');
      ${definerFunction(
        'app.leave_stage_change()',
        [],
        `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
          begin
            delete from app.timeline_entries where hotline_id = old.hotline_id and partnership_id = old.partnership_id
              and kind = 'STAGE_CHANGE' and id = old.id;
            return null;
          end $$`,
      )}
      create trigger leave after delete on app.stage_changes for each row execute function app.leave_stage_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger leave on app.stage_changes;
      drop function app.leave_stage_change;
      drop policy author_takes_back on app.stage_changes;
      revoke delete on app.stage_changes from ${roles.hotline};
    `);
  }
}
