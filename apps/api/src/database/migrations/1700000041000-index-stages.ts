import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A column of the board: the partnerships of one stage, changed last first. */
export class IndexStages1700000041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index board_column on app.partnerships (hotline_id, stage, updated_at desc, id desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index app.board_column');
  }
}
