import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is shared with the secretariat, read from an index alone: the wall of whatever hangs on a partnership asks for it row by row,
 * and so do trends and the picture of the whole network.
 */
export class IndexSharedPartnerships1700000126300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index network_partnerships on app.partnerships (hotline_id, id) include (initiative_id, stage, sharing)
        where sharing in ('AMBER', 'GREEN', 'CLEAR');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index app.network_partnerships');
  }
}
