import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoAllow } from '../checks.ts';

/** Views of the list of campaigns can be saved, and opened by default. */
export class SaveViewsOfCampaigns1700000092200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['app.saved_views', 'app.default_views'])
      await runner.query(alsoAllow(table, 'list', 'CAMPAIGNS'));
  }

  /** The checks may go on allowing what nobody writes. */
  async down(): Promise<void> {}
}
