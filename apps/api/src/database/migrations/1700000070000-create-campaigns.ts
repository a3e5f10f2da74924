import type { MigrationInterface, QueryRunner } from 'typeorm';
import { campaignMembership, campaignPartWall, campaignTrail, campaignWall } from '../campaign-walls.ts';
import { stamps } from '../columns.ts';

/**
 * Campaigns of several hotlines and initiatives. They belong to no single hotline (docs/decisions/090): the campaign
 * names who leads it, its participants name who takes part, and the walls ask both.
 */
export class CreateCampaigns1700000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(campaignMembership());
    await runner.query(walls());
    await runner.query(campaignTrail());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger place_campaign_event on app.audit_events;
      drop table app.campaign_phase_changes, app.campaign_approvals, app.campaign_participants, app.campaigns cascade;
      drop function app.place_campaign_event, app.led_campaigns, app.joined_campaigns;
    `);
  }
}

const phases = `('IDEA', 'PLANNED', 'APPROVED', 'LIVE', 'CLOSED', 'EVALUATED', 'CANCELLED')`;

const tables = `
  create table app.campaigns (
    id uuid primary key,
    -- The hotline that leads; null where the secretariat does.
    lead_hotline_id uuid references app.hotlines,
    title text not null,
    search_text text not null,
    theme text not null,
    aim text,
    audiences text[] not null default '{}',
    countries text[] not null default '{}',
    languages text[] not null default '{}',
    channels text[] not null default '{}',
    phase text not null default 'IDEA' check (phase in ${phases}),
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    -- Never RED: a campaign belongs to several.
    sharing text not null default 'GREEN' check (sharing in ('AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    -- Number of the plan: every change of what participants approve raises it.
    terms int not null default 1,
    ${stamps}
  );
  create index on app.campaigns (lead_hotline_id);
  create index on app.campaigns (updated_at desc, id desc);
  create index on app.campaigns ((coalesce(starts_on, 'infinity'::date)), id);

  create table app.campaign_participants (
    id uuid primary key,
    campaign_id uuid not null references app.campaigns,
    hotline_id uuid references app.hotlines,
    initiative_id uuid references app.initiatives,
    role text not null check (role in ('LEAD', 'PARTNER', 'FUNDER', 'TRANSLATOR', 'DISTRIBUTOR')),
    created_by uuid not null references app.users,
    created_at timestamptz not null default now(),
    check (num_nonnulls(hotline_id, initiative_id) = 1),
    unique (campaign_id, id),
    unique (campaign_id, hotline_id),
    unique (campaign_id, initiative_id)
  );
  create index on app.campaign_participants (hotline_id, campaign_id);
  create index on app.campaign_participants (initiative_id, campaign_id);

  create table app.campaign_approvals (
    -- That of the participant.
    id uuid primary key,
    campaign_id uuid not null,
    answer text not null check (answer in ('APPROVED', 'DECLINED')),
    -- The plan that was answered to.
    terms int not null,
    note text,
    -- Who leads wrote down what the participant told them.
    on_behalf boolean not null default false,
    answered_at timestamptz not null default now(),
    -- Nobody where the answer came by a personal link.
    created_by uuid references app.users,
    foreign key (campaign_id, id) references app.campaign_participants (campaign_id, id) on delete cascade
  );
  create index on app.campaign_approvals (campaign_id);

  create table app.campaign_phase_changes (
    id uuid primary key,
    campaign_id uuid not null references app.campaigns,
    from_phase text check (from_phase in ${phases}),
    to_phase text not null check (to_phase in ${phases}),
    effective_on date not null,
    reason text,
    created_by uuid not null references app.users,
    created_at timestamptz not null default now()
  );
  create index on app.campaign_phase_changes (campaign_id, effective_on desc, created_at desc);
`;

/** A hotline's own answer is a manager's; what an initiative told, who leads writes down. */
const answers = `exists (select from app.campaign_participants p
  where p.campaign_id = campaign_approvals.campaign_id and p.id = campaign_approvals.id
    and ((p.hotline_id = (select app.hotline_id()) and (select app.role()) = 'MANAGER')
      or (p.hotline_id is null and p.campaign_id in (select app.led_campaigns()))))`;

const walls = (): string =>
  [
    campaignWall('app.campaigns'),
    campaignPartWall('app.campaign_participants', { written: 'LEAD', verbs: ['insert', 'delete'] }),
    campaignPartWall('app.campaign_approvals', { written: { when: answers }, verbs: ['insert', 'update'] }),
    campaignPartWall('app.campaign_phase_changes', { written: 'LEAD' }),
  ].join('\n');
