import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates and guidelines go out of use without going away: lists that were started keep their steps. */
export class RetirePlaybook1700000064300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.playbook_templates add column retired_at timestamptz;
      alter table app.guidelines add column retired_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.playbook_templates drop column retired_at;
      alter table app.guidelines drop column retired_at;
    `);
  }
}
