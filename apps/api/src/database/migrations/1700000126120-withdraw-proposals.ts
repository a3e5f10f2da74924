import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';

/** A hotline takes back what it proposed for the registry, until somebody has decided (docs/decisions/184). */
export class WithdrawProposals1700000126120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${statuses("'OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'")}
      -- Nothing but this: the words of a proposal stay, and what was decided stays decided.
      grant update (status, version, updated_at) on app.initiative_proposals to ${roles.hotline};
      create policy tenant_withdraws on app.initiative_proposals for update to ${roles.hotline}
        using (hotline_id = (select app.hotline_id()) and (select app.writes()))
        with check (hotline_id = (select app.hotline_id()) and (select app.writes()) and status = 'WITHDRAWN' and decided_at is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy tenant_withdraws on app.initiative_proposals;
      revoke update (status, version, updated_at) on app.initiative_proposals from ${roles.hotline};
      update app.initiative_proposals set status = 'OPEN' where status = 'WITHDRAWN';
      ${statuses("'OPEN', 'ACCEPTED', 'DECLINED'")}
    `);
  }
}

const statuses = (codes: string): string => `
  alter table app.initiative_proposals drop constraint initiative_proposals_status_check;
  alter table app.initiative_proposals add constraint initiative_proposals_status_check check (status in (${codes}));`;
