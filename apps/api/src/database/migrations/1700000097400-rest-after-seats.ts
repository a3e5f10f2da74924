import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { auditTrigger, definerFunction } from '../walls.ts';

/**
 * Who was asked and who sat lately, so that the same people are not asked again and again; where candidates come from; and
 * trials of a draw that cannot be done no longer hold up those of others.
 */
export class RestAfterSeats1700000097400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(candidates);
    await runner.query(trials);
    await runner.query(givingUp());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.note_failed_trials;
      drop index app.draws_to_try;
      create index draws_to_try on app.focus_group_draws (created_at) where trials < 200;
      alter table app.focus_group_draws drop column trials_failed;
      create or replace ${drawToTry('least(most, 200)', 'true')}
      drop function app.rests_until;
      drop trigger audit on app.focus_group_candidates;
      alter table app.focus_group_candidates drop column person_key, drop column source_hotline_id, drop column source_record_id;
      ${auditTrigger('app.focus_group_candidates', 'NETWORK')}
    `);
  }
}

const candidates = `
  alter table app.focus_group_candidates
    -- By what somebody is known again in another pool (\`personKey\` in libs/domain): who is kept by role only is not.
    add column person_key text generated always as (
      case when email is not null then 'mail ' || lower(email)
        when name is not null then 'name ' || lower(name) || ' / ' || lower(coalesce(organisation, '')) end) stored,
    -- The answer to a survey or the partnership that they came from; the hotline whose record it is.
    add column source_hotline_id uuid references app.hotlines,
    add column source_record_id uuid,
    add check ((source_hotline_id is null) = (source_record_id is null));
  create index on app.focus_group_candidates (person_key) where person_key is not null;
  drop trigger audit on app.focus_group_candidates;
  ${auditTrigger('app.focus_group_candidates', 'NETWORK', ['person_key'])}

  -- Twelve months after a seat that somebody took in another focus group; null for who took none. With the rights of whoever asks.
  create function app.rests_until(person text, beside uuid) returns date language sql stable set search_path = pg_catalog, app as $$
    select max((i.replied_at + interval '12 months')::date)
    from app.focus_group_candidates c join app.focus_group_invitations i on i.candidate_id = c.id
      join app.focus_groups g on g.id = i.focus_group_id
    where c.person_key = person and c.focus_group_id <> beside and i.state = 'ACCEPTED' and g.status <> 'CANCELLED'
      and i.replied_at > now() - interval '12 months' $$;
`;

const drawToTry = (most: string, also: string): string => `
  function app.draw_to_try(most int) returns table (id uuid, receipt jsonb, trials int)
    language sql stable security definer set search_path = pg_catalog, app as $$
    select d.id, jsonb_build_object('pool', d.receipt -> 'pool', 'rules', d.receipt -> 'rules', 'seed', d.receipt -> 'seed'), d.trials
    from app.focus_group_draws d where d.trials < ${most} and ${also} order by d.created_at limit 1 $$;`;

const trials = `
  alter table app.focus_group_draws add column trials_failed text;
  drop index app.draws_to_try;
  -- How many trials there are stands in libs/domain alone.
  create index draws_to_try on app.focus_group_draws (created_at) where trials_failed is null;
  create or replace ${drawToTry('most', 'd.trials_failed is null')}
`;

const givingUp = (): string =>
  definerFunction(
    'app.note_failed_trials(draw uuid, said text)',
    [roles.app],
    `returns void language sql security definer set search_path = pg_catalog, app as $$
      update app.focus_group_draws d set trials_failed = left(said, 500) where d.id = draw $$`,
  );
