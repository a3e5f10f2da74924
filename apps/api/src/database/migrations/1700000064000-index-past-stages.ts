import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stage of a past day: the last change that counts by then, in the order in which changes count, without the table. */
export class IndexPastStages1700000064000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index stage_history on app.stage_changes (hotline_id, partnership_id, effective_on desc, created_at desc, id desc)
        include (to_stage);
      drop index app.stage_changes_hotline_id_partnership_id_effective_on_id_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on app.stage_changes (hotline_id, partnership_id, effective_on desc, id desc);
      drop index app.stage_history;
    `);
  }
}
