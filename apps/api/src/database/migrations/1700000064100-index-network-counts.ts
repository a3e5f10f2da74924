import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the secretariat counts over all hotlines, read from indexes alone: a column of its board, and levels of health. */
export class IndexNetworkCounts1700000064100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index network_board_column on app.partnerships (stage, updated_at desc, id desc)
        where sharing in ('AMBER', 'GREEN', 'CLEAR');
      create index network_levels on app.health_spans (hotline_id, partnership_id)
        include (from_day, until_day, dormant_from, at_risk_from, attention_from, healthy_through) where sharing = 'AMBER';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index app.network_board_column, app.network_levels');
  }
}
