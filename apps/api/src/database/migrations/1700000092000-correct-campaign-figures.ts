import type { MigrationInterface, QueryRunner } from 'typeorm';
import { campaignPartWall } from '../campaign-walls.ts';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * A figure of a campaign is corrected in place, and what it said before stays with it for everybody who sees the campaign.
 * A correction that its author takes back within a quarter of an hour was a slip, and leaves no trace but in the trail.
 */
export class CorrectCampaignFigures1700000092000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.campaign_measurements
        add column version int not null default 1,
        add column updated_at timestamptz not null default now();
      grant update on app.campaign_measurements to ${both()};
      create policy part_changes on app.campaign_measurements for update to ${both()}
        using (${changed}) with check (${changed});

      create table app.campaign_corrections (
        id uuid primary key default gen_random_uuid(),
        campaign_id uuid not null,
        measurement_id uuid not null,
        -- The hotline that corrected; null for the secretariat.
        by_hotline_id uuid references app.hotlines,
        from_on date not null,
        until_on date not null,
        numerator int not null,
        denominator int,
        source text not null,
        created_by uuid not null references app.users,
        created_at timestamptz not null default now(),
        foreign key (campaign_id, measurement_id) references app.campaign_measurements (campaign_id, id) on delete cascade
      );
      create index on app.campaign_corrections (campaign_id, measurement_id, created_at desc);
      ${campaignPartWall('app.campaign_corrections', { written: 'LEAD', verbs: [], audited: false })}
      ${definerFunction('app.keep_campaign_figure()', [], keep)}
      create trigger keep after update on app.campaign_measurements for each row
        when ((old.from_on, old.until_on, old.numerator, old.denominator, old.source)
          is distinct from (new.from_on, new.until_on, new.numerator, new.denominator, new.source))
        execute function app.keep_campaign_figure();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep on app.campaign_measurements;
      drop function app.keep_campaign_figure;
      drop table app.campaign_corrections;
      drop policy part_changes on app.campaign_measurements;
      revoke update on app.campaign_measurements from ${both()};
      alter table app.campaign_measurements drop column version, drop column updated_at;
    `);
  }
}

const both = (): string => `${roles.hotline}, ${roles.network}`;
const changed = `((select app.writes()) or (select app.role()) = 'SECRETARIAT')
  and (campaign_id in (select app.led_campaigns())
    or (campaign_id in (select app.joined_campaigns()) and by_hotline_id = (select app.hotline_id())))`;

const keep = `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
  begin
    delete from app.campaign_corrections c
    where c.id = (select l.id from app.campaign_corrections l where l.measurement_id = new.id order by l.created_at desc limit 1)
      and c.created_by = app.user_id() and c.created_at > now() - interval '15 minutes'
      and (c.from_on, c.until_on, c.numerator, c.denominator, c.source)
        is not distinct from (new.from_on, new.until_on, new.numerator, new.denominator, new.source);
    if not found then
      insert into app.campaign_corrections
        (campaign_id, measurement_id, by_hotline_id, from_on, until_on, numerator, denominator, source, created_by)
      values (old.campaign_id, old.id, app.hotline_id(), old.from_on, old.until_on, old.numerator, old.denominator, old.source,
        app.user_id());
    end if;
    return null;
  end $$`;
