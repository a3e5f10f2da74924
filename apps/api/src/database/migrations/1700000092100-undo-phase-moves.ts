import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';

/** As with stages of partnerships: its author takes a fresh step between phases back, and nobody takes back what is older. */
export class UndoPhaseMoves1700000092100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant delete on app.campaign_phase_changes to ${both()};
      create policy author_takes_back on app.campaign_phase_changes for delete to ${both()} using (
        ((select app.writes()) or (select app.role()) = 'SECRETARIAT') and campaign_id in (select app.led_campaigns())
          and created_by = (select app.user_id()) and from_phase is not null and created_at > now() - interval '15 minutes');
      create trigger enter_phase after update of phase on app.campaigns for each row
        when (old.phase is distinct from new.phase) execute function app.enter_campaign();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger enter_phase on app.campaigns;
      drop policy author_takes_back on app.campaign_phase_changes;
      revoke delete on app.campaign_phase_changes from ${both()};
    `);
  }
}

const both = (): string => `${roles.hotline}, ${roles.network}`;
