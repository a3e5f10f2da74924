import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * What a hotline sees of a focus group in which somebody speaks for it: that they were asked, their reply and the date. No other seat, no
 * draw, no link to join, no reason of a reply. Before anybody was asked there is nothing to see.
 */
export class ShowSeatsToHotlines1700000114200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      definerFunction(
        'app.seats_of_hotline()',
        [roles.hotline, roles.network, roles.admin],
        `returns table (id uuid, title text, purpose text, format text, status text, role text, state text, asked_at timestamptz, starts_at timestamptz, minutes int, zone text, confirmed boolean)
          language sql stable security definer set search_path = pg_catalog, app as $$
          select i.id, g.title, g.purpose, g.format, g.status, c.role, i.state, i.sent_at, s.starts_at, s.minutes, s.zone, s.confirmed
          from app.focus_group_candidates c join app.focus_group_invitations i on i.candidate_id = c.id
            join app.focus_groups g on g.id = i.focus_group_id
            left join app.focus_group_sessions s on s.id = g.id and s.given_up_at is null
          where c.of_hotline_id = app.hotline_id() and i.sent_at is not null $$`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.seats_of_hotline();');
  }
}
