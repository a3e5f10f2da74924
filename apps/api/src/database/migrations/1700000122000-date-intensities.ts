import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { tenantWall } from '../walls.ts';

/**
 * What the trail knows of the intensity of partnerships, as one row for each day on which it changed: what it was when
 * the partnership was entered, and every change since. Where the trail knows of no beginning, today's counts from it on.
 */
export const intensitiesFromTrail = `
  insert into app.intensity_changes (hotline_id, partnership_id, since, intensity)
  select distinct on (hotline_id, partnership_id, since) hotline_id, partnership_id, since, intensity
  from (
    select p.hotline_id, p.id as partnership_id, (p.created_at at time zone 'UTC')::date as since, 0 as event,
      coalesce(first.known, to_jsonb(p)) ->> 'intensity' as intensity
    from app.partnerships p left join lateral (
      select case e.action when 'INSERT' then v.after else v.before end as known
      from app.audit_events e join app.audit_values v on v.event_id = e.id
      where e.hotline_id = p.hotline_id and e.record_id = p.id::text and e.table_name = 'partnerships'
        and (e.action = 'INSERT' or 'intensity' = any(e.fields))
      order by e.id limit 1) first on true
    union all
    select e.hotline_id, e.record_id::uuid, (e.at at time zone 'UTC')::date, e.id, v.after ->> 'intensity'
    from app.audit_events e join app.audit_values v on v.event_id = e.id
      join app.partnerships p on p.hotline_id = e.hotline_id and p.id = e.record_id::uuid
    where e.table_name = 'partnerships' and e.action = 'UPDATE' and 'intensity' = any(e.fields)) known
  where intensity is not null or event > 0
  order by hotline_id, partnership_id, since, event desc`;

/**
 * Since when a partnership has which intensity (UTC), so that questions about a past day find it. Nobody writes here: a
 * trigger does, in the transaction of the change, whose audit row is the one of the partnership.
 */
export class DateIntensities1700000122000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.intensity_changes (
        hotline_id uuid not null references app.hotlines,
        partnership_id uuid not null,
        since date not null,
        -- Null where it is no longer stated.
        intensity text check (intensity in ('NETWORKING', 'COORDINATING', 'COOPERATING', 'COLLABORATING')),
        primary key (hotline_id, partnership_id, since) include (intensity),
        foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id)
      );
      ${tenantWall('app.intensity_changes', { verbs: [], audited: false, network: { partnership: 'partnership_id' } })}

      create function app.date_intensity() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        if tg_op = 'INSERT' and new.intensity is null then return null; end if;
        if tg_op = 'UPDATE' and new.intensity is not distinct from old.intensity then return null; end if;
        insert into app.intensity_changes (hotline_id, partnership_id, since, intensity)
        values (new.hotline_id, new.id,
          (case tg_op when 'INSERT' then new.created_at else now() end at time zone 'UTC')::date, new.intensity)
        -- Of one day the last word counts.
        on conflict (hotline_id, partnership_id, since) do update set intensity = excluded.intensity;
        return null;
      end $$;
      alter function app.date_intensity() owner to ${roles.owner};
      revoke all on function app.date_intensity() from public;
      create trigger date_intensity after insert or update of intensity on app.partnerships
        for each row execute function app.date_intensity();
      set local role ${roles.owner};
      ${intensitiesFromTrail};
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger date_intensity on app.partnerships;
      drop function app.date_intensity();
      drop table app.intensity_changes;
    `);
  }
}
