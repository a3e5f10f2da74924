import type { MigrationInterface, QueryRunner } from 'typeorm';
import { meetingsAreContact, meetingsAreNoContact } from '../health.ts';

/** A working group that has met was in contact: its meetings count in the health of every partnership in it. */
export class CountGroupMeetings1700000111000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(meetingsAreContact());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(meetingsAreNoContact());
  }
}
