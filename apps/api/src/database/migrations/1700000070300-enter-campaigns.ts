import type { MigrationInterface, QueryRunner } from 'typeorm';
import { admitsKind, dismissesKind, timelineTrigger } from '../timeline.ts';

/**
 * A campaign stands on the timeline of every partnership whose hotline and initiative both take part, from the plan on:
 * on the day on which it went live, before that on the day of its latest step.
 */
export class EnterCampaigns1700000070300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(admitsKind('CAMPAIGN'));
    await runner.query(
      [
        timelineTrigger('enter_campaign', settle('new.id')),
        'create trigger enter after update of sharing on app.campaigns for each row execute function app.enter_campaign();',
        timelineTrigger(
          'enter_campaign_participant',
          `if tg_op <> 'DELETE' then ${settle('new.campaign_id')} else ${settle('old.campaign_id', 'old.hotline_id')} end if;`,
        ),
        'create trigger enter after insert or delete on app.campaign_participants for each row execute function app.enter_campaign_participant();',
        timelineTrigger('enter_campaign_phase', settle('new.campaign_id')),
        'create trigger enter after insert on app.campaign_phase_changes for each row execute function app.enter_campaign_phase();',
        // Whoever begins to work together finds what they did before.
        timelineTrigger('enter_campaigns_of_partnership', entries('p.hotline_id = new.hotline_id and p.id = new.id')),
        'create trigger enter_campaigns after insert on app.partnerships for each row execute function app.enter_campaigns_of_partnership();',
      ].join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger enter on app.campaigns;
      drop trigger enter on app.campaign_participants;
      drop trigger enter on app.campaign_phase_changes;
      drop trigger enter_campaigns on app.partnerships;
      drop function app.enter_campaign, app.enter_campaign_participant, app.enter_campaign_phase, app.enter_campaigns_of_partnership;
      ${dismissesKind('CAMPAIGN')}
    `);
  }
}

/** Entries for partnerships `p` of which both sides take part in a campaign `c`. */
const entries = (where: string): string => `
  insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
  select p.hotline_id, p.id,
    coalesce((select max(h.effective_on) from app.campaign_phase_changes h where h.campaign_id = c.id and h.to_phase = 'LIVE'),
      (select max(h.effective_on) from app.campaign_phase_changes h where h.campaign_id = c.id), c.created_at::date),
    c.id, 'CAMPAIGN', c.sharing, c.created_by, c.created_at
  from app.partnerships p
    join app.campaign_participants ours on ours.hotline_id = p.hotline_id
    join app.campaign_participants theirs on theirs.campaign_id = ours.campaign_id and theirs.initiative_id = p.initiative_id
    join app.campaigns c on c.id = ours.campaign_id and c.phase not in ('IDEA', 'CANCELLED')
  where ${where};`;

/** `left`: a hotline that took part until now. */
const settle = (campaign: string, left = 'null'): string => `
  delete from app.timeline_entries t where t.kind = 'CAMPAIGN' and t.id = ${campaign} and t.hotline_id in (
    select q.hotline_id from app.campaign_participants q where q.campaign_id = ${campaign} and q.hotline_id is not null
    union all select ${left}::uuid);
  ${entries(`c.id = ${campaign}`)}`;
