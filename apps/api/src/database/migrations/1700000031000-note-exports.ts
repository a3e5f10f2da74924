import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** The audit trail also tells who took a file with them. */
export class NoteExports1700000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { hotline, network, admin } = roles;
    await runner.query(`
      alter table app.audit_events
        drop constraint audit_events_action_check,
        add constraint audit_events_action_check check (action in ('INSERT', 'UPDATE', 'DELETE', 'EXPORT'));

      ${definerFunction(
        'app.note_export(what text, file uuid, facts jsonb)',
        [hotline, network, admin],
        `returns void language sql security definer set search_path = pg_catalog, app as $$
          insert into app.audit_events (actor_id, hotline_id, table_name, record_id, action, after, request_id)
          values (app.user_id(), app.hotline_id(), what, file::text, 'EXPORT', facts,
            nullif(current_setting('app.request_id', true), ''))
        $$`,
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.note_export(text, uuid, jsonb);
      -- The trail is append-only, so what it tells already stays.
      alter table app.audit_events
        drop constraint audit_events_action_check,
        add constraint audit_events_action_check check (action in ('INSERT', 'UPDATE', 'DELETE')) not valid;
    `);
  }
}
