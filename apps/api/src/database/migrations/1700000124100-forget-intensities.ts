import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A partnership that an answer of a survey began is taken back without a trace (`app.take_back_partnership`), and with it since when it had
 * which intensity.
 */
export class ForgetIntensities1700000124100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reference('on delete cascade'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(reference(''));
  }
}

const reference = (then: string): string => `
  alter table app.intensity_changes drop constraint intensity_changes_hotline_id_partnership_id_fkey,
    add constraint intensity_changes_hotline_id_partnership_id_fkey foreign key (hotline_id, partnership_id)
      references app.partnerships (hotline_id, id) ${then};`;
