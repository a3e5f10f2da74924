import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';

/** Who is named in the minutes of a meeting can be put right: an attendance is taken out again, by whoever sees the meeting. */
export class CorrectMeetings1700000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant delete on app.meeting_attendances to ${roles.hotline};
      create policy hotline_removes on app.meeting_attendances for delete to ${roles.hotline}
        using (hotline_id = (select app.hotline_id()) and (select app.writes()) and exists (
          select from app.group_meetings m
          where m.hotline_id = meeting_attendances.hotline_id and m.id = meeting_attendances.meeting_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy hotline_removes on app.meeting_attendances;
      revoke delete on app.meeting_attendances from ${roles.hotline};
    `);
  }
}
