import type { MigrationInterface, QueryRunner } from 'typeorm';
import { campaignPartWall } from '../campaign-walls.ts';

/** Milestones and links that who leads keeps; days of going live and measurements that each who takes part adds. */
export class AddCampaignParts1700000070100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      [
        campaignPartWall('app.campaign_milestones', { written: 'LEAD', verbs: ['insert', 'update', 'delete'] }),
        campaignPartWall('app.campaign_assets', { written: 'LEAD', verbs: ['insert', 'delete'] }),
        campaignPartWall('app.campaign_launches', { written: 'CONTRIBUTOR', verbs: ['insert', 'update', 'delete'] }),
        campaignPartWall('app.campaign_measurements', { written: 'CONTRIBUTOR', verbs: ['insert', 'delete'] }),
      ].join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table app.campaign_measurements, app.campaign_launches, app.campaign_assets, app.campaign_milestones;',
    );
  }
}

const part = `
    id uuid primary key,
    campaign_id uuid not null references app.campaigns,
    created_by uuid not null references app.users,
    created_at timestamptz not null default now()`;

const tables = `
  create table app.campaign_milestones (${part},
    title text not null,
    due_on date not null,
    done_on date
  );
  create index on app.campaign_milestones (campaign_id, due_on, id);

  -- Links to what the public is shown; never a file.
  create table app.campaign_assets (${part},
    title text not null,
    language text not null,
    url text not null check (url ~ '^https://'),
    -- The plan with which it came: approvals of an earlier one do not cover it.
    terms int not null
  );
  create index on app.campaign_assets (campaign_id, language, id);

  create table app.campaign_launches (${part},
    -- The hotline that says so; null for the secretariat.
    by_hotline_id uuid references app.hotlines,
    country text not null references app.countries,
    goes_live_on date not null,
    unique nulls not distinct (campaign_id, country, by_hotline_id)
  );
  create index on app.campaign_launches (campaign_id, goes_live_on, id);

  create table app.campaign_measurements (${part},
    by_hotline_id uuid references app.hotlines,
    -- Whose figure it is; null for one of the campaign as a whole.
    reporter_id uuid,
    metric text not null,
    time_window text not null check (time_window in ('BASELINE', 'CAMPAIGN', 'AFTER')),
    channel text,
    from_on date not null,
    until_on date not null check (until_on >= from_on),
    numerator int not null check (numerator >= 0),
    denominator int check (denominator > 0 and numerator <= denominator),
    source text not null,
    same_audience_as uuid,
    unique (campaign_id, id),
    foreign key (campaign_id, reporter_id) references app.campaign_participants (campaign_id, id) on delete set null (reporter_id),
    foreign key (campaign_id, same_audience_as) references app.campaign_measurements (campaign_id, id) on delete set null (same_audience_as)
  );
  create index on app.campaign_measurements (campaign_id, metric, from_on, id);
  create index on app.campaign_measurements (campaign_id, same_audience_as);
  create index on app.campaign_measurements (campaign_id, reporter_id);
`;
