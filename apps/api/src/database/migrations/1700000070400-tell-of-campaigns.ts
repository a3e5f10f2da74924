import type { MigrationInterface, QueryRunner } from 'typeorm';
import { notices } from '../notices.ts';
import { definerFunction } from '../walls.ts';

/**
 * Who is told of campaigns. By trigger, because it reaches people of other hotlines, whom the person who acts may not
 * see; and because the holder of a link has no right but to answer. Nobody is told what they did.
 */
export class TellOfCampaigns1700000070400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What several share belongs to no hotline.
      alter table app.notifications alter column subject_hotline_id drop not null;
    `);
    await runner.query(
      [
        telling('tell_of_campaign_plan', askedTo('new.id'), ''),
        `create trigger tell after update of phase, terms on app.campaigns for each row
           when (new.phase in ('PLANNED', 'APPROVED', 'LIVE')) execute function app.tell_of_campaign_plan();`,
        telling('tell_new_participant', askedTo('new.campaign_id'), ' and p.id = new.id'),
        'create trigger tell after insert on app.campaign_participants for each row execute function app.tell_new_participant();',
        telling('tell_campaign_answer', answered, ''),
        'create trigger tell after insert or update on app.campaign_approvals for each row execute function app.tell_campaign_answer();',
        telling('tell_campaign_phase', moved, ''),
        'create trigger tell after insert on app.campaign_phase_changes for each row execute function app.tell_campaign_phase();',
      ].join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tell on app.campaigns;
      drop trigger tell on app.campaign_participants;
      drop trigger tell on app.campaign_approvals;
      drop trigger tell on app.campaign_phase_changes;
      drop function app.tell_of_campaign_plan, app.tell_new_participant, app.tell_campaign_answer, app.tell_campaign_phase;
      delete from app.notifications where subject_hotline_id is null;
      alter table app.notifications alter column subject_hotline_id set not null;
    `);
  }
}

const telling = (name: string, rows: string, where: string): string =>
  definerFunction(
    `app.${name}()`,
    [],
    `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        ${notices(`${rows}${where}`, 'now()')}
        return null;
      end $$`,
  );

const notice = (kind: string, event: string): string =>
  `select u.id as user_id, '${kind}' as kind, '${kind}/' || ${event} as event, 'CAMPAIGN' as subject_type,
     null::uuid as subject_hotline_id, c.id as subject_id, null::date as due_on, null::int as days`;
const others = 'u.id is distinct from app.user_id()';

/** Managers of hotlines that take part and have not answered to the plan as it is now: once for each plan. */
const askedTo = (campaign: string): string => `${notice('CAMPAIGN_ASKED', `p.id || '/' || c.terms`)}
  from app.campaigns c join app.campaign_participants p on p.campaign_id = c.id
    join app.users u on u.hotline_id = p.hotline_id and u.role = 'MANAGER'
  where c.id = ${campaign} and c.phase in ('PLANNED', 'APPROVED', 'LIVE') and ${others}
    and not exists (select from app.campaign_approvals a where a.id = p.id and a.terms = c.terms)`;

/** Who started the campaign, and managers of the hotline that leads it. */
const answered = `${notice('CAMPAIGN_ANSWERED', `new.id || '/' || new.answer || '/' || new.terms`)}
  from app.campaigns c join app.users u on u.id = c.created_by or (u.hotline_id = c.lead_hotline_id and u.role = 'MANAGER')
  where c.id = new.campaign_id and ${others}`;

/** People of hotlines that take part; of the plan the managers are told by being asked. */
const moved = `${notice('CAMPAIGN_PHASE', 'new.id')}
  from app.campaigns c join app.campaign_participants p on p.campaign_id = c.id
    join app.users u on u.hotline_id = p.hotline_id and u.role in ('COORDINATOR', 'MANAGER')
  where c.id = new.campaign_id and new.to_phase not in ('IDEA', 'PLANNED') and ${others}`;
