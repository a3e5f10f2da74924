import type { MigrationInterface, QueryRunner } from 'typeorm';
import { removedRecords, removedRecordsWithMeetings } from '../removals.ts';

/** Meetings of working groups join what was removed lately; tasks that belong to something come back with it alone. */
export class ListRemovedMeetings1700000111200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index group_meetings_removed on app.group_meetings (hotline_id, withdrawn_at desc) where withdrawn_at is not null;
      ${removedRecordsWithMeetings};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${removedRecords};
      drop index app.group_meetings_removed;
    `);
  }
}
