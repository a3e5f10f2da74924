import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepersOf, notices } from '../notices.ts';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** What the partner's link to the figures of a month can do: see what is asked and the own answer, and answer. */
export class GiveFiguresByLink1700000091100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(seeing());
    await runner.query(answering());
    await runner.query(telling());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tell on app.referral_figure_requests;
      drop function app.tell_given_figures, app.figures_by_link, app.give_figures_by_link;
    `);
  }
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ofMonth = (row: string): string =>
  `${row}.hotline_id = r.hotline_id and ${row}.partnership_id = r.partnership_id and ${row}.month = r.month`;

/** One direction; our count is told only where the partner is asked to look at a gap. */
const figure = (direction: 'OUT' | 'IN'): string => `jsonb_build_object(
  'direction', '${direction}', 'counted', r.counts_${direction.toLowerCase()},
  'count', (select c.count from app.referral_confirmations c where ${ofMonth('c')} and c.direction = '${direction}'),
  'ours', (select (select coalesce(sum(e.count), 0)::int from app.referral_entries e
      where ${ofMonth('e')} and e.direction = '${direction}' and e.withdrawn_at is null)
    from app.referral_checks k where ${ofMonth('k')} and k.direction = '${direction}' and k.state = 'ASKED' and k.partner_asked))`;

const seeing = (): string =>
  definerFunction(
    'app.figures_by_link()',
    [roles.link],
    `returns table (j jsonb) language sql stable security definer set search_path = pg_catalog, app as $$
      select jsonb_build_object('hotline', h.name, 'initiative', i.name, 'askedBy', u.name, 'month', to_char(r.month, 'YYYY-MM'),
        'figures', jsonb_build_array(${figure('OUT')}, ${figure('IN')}),
        'answeredAt', ${instant('r.answered_at')}, 'expiresAt', ${instant('l.expires_at')})
      from app.live_link('REFERRALS') l
        join app.referral_figure_requests r on r.hotline_id = l.hotline_id and r.id = l.subject_id
        join app.partnerships p on p.hotline_id = r.hotline_id and p.id = r.partnership_id
        join app.initiatives i on i.id = p.initiative_id
        join app.hotlines h on h.id = l.hotline_id
        join app.users u on u.id = l.created_by $$`,
  );

/**
 * Answers whether the link is one for figures. `given` is a list of `direction, count, counted`; a count that is null
 * takes the figure back. The same answer again changes no row, and what it was before stands in the trail.
 */
const answering = (): string =>
  definerFunction(
    'app.give_figures_by_link(given jsonb)',
    [roles.link],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        link app.personal_links;
        r app.referral_figure_requests;
        count_out boolean := (select bool_and(counted) from jsonb_to_recordset(given) g(direction text, counted boolean) where direction = 'OUT');
        count_in boolean := (select bool_and(counted) from jsonb_to_recordset(given) g(direction text, counted boolean) where direction = 'IN');
        rows int;
        changed int := 0;
      begin
        select * into link from app.live_link('REFERRALS');
        select * into r from app.referral_figure_requests where hotline_id = link.hotline_id and id = link.subject_id for update;
        if not found then
          return false;
        end if;
        delete from app.referral_confirmations c using jsonb_to_recordset(given) g(direction text, count int)
          where ${ofMonth('c')} and c.direction = g.direction and g.count is null;
        get diagnostics rows = row_count;
        changed := changed + rows;
        insert into app.referral_confirmations as c (hotline_id, id, partnership_id, month, direction, count, given_by)
          select r.hotline_id, gen_random_uuid(), r.partnership_id, r.month, g.direction, g.count, 'LINK'
          from jsonb_to_recordset(given) g(direction text, count int) where g.count is not null
          on conflict (hotline_id, partnership_id, month, direction) do update
            set count = excluded.count, given_by = 'LINK', version = c.version + 1, updated_at = now()
            where (c.count, c.given_by) is distinct from (excluded.count, 'LINK');
        get diagnostics rows = row_count;
        changed := changed + rows;
        -- Whoever sends the figure again that they were asked about has looked, and stands by it.
        update app.referral_checks k set partner_answered_at = now(), updated_at = now()
          where ${ofMonth('k')} and k.state = 'ASKED' and k.partner_asked and k.partner_answered_at is null;
        get diagnostics rows = row_count;
        changed := changed + rows;
        if changed > 0 or r.answered_at is null or (r.counts_out, r.counts_in) is distinct from (count_out, count_in) then
          update app.referral_figure_requests q
            set counts_out = count_out, counts_in = count_in, answered_at = now(), version = q.version + 1, updated_at = now()
            where q.hotline_id = r.hotline_id and q.id = r.id;
          update app.personal_links set last_answered_at = now(), updated_at = now() where hotline_id = link.hotline_id and id = link.id;
        end if;
        return true;
      end $$`,
  );

/** Whoever looks after the partnership is told, once a day. By trigger, because the holder of a link has no right but to answer. */
const telling = (): string =>
  [
    definerFunction(
      'app.tell_given_figures()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          ${notices(
            `select k.user_id, 'PARTNER_ANSWERED' as kind, 'PARTNER_ANSWERED/' || new.id || '/' || new.answered_at::date as event,
               'PARTNERSHIP' as subject_type, new.hotline_id as subject_hotline_id, new.partnership_id as subject_id, null::date as due_on, null::int as days
             from app.partnerships p cross join lateral ${keepersOf('p')} k
             where p.hotline_id = new.hotline_id and p.id = new.partnership_id`,
            'now()',
          )}
          return null;
        end $$`,
    ),
    `create trigger tell after update of answered_at on app.referral_figure_requests for each row
       when (new.answered_at is distinct from old.answered_at) execute function app.tell_given_figures();`,
  ].join('\n');
