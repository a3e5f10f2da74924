import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definerFunction } from '../walls.ts';

/**
 * Minutes and attendances carry no label of their own: theirs is that of their group. So is that of their events in the trail,
 * and a group that is marked RED closes what was written of its meetings before.
 */
export class CloseTrailOfMinutes1700000118000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${definerFunction('app.place_meeting_event()', [], placing)}
      create trigger place_meeting_event before insert on app.audit_events for each row
        when (new.table_name in ('group_meetings', 'meeting_attendances')) execute function app.place_meeting_event();
      alter table app.audit_events disable trigger append_only;
      update app.audit_events e set sharing = g.sharing, author_id = g.created_by
      from app.audit_events same cross join lateral (${groupOf('same')}) g
      where same.id = e.id and e.table_name in ('group_meetings', 'meeting_attendances');
      alter table app.audit_events enable trigger append_only;
      create or replace ${closedInTrail(`
        or (event_table in ('group_meetings', 'meeting_attendances') and exists (
          select from (select event_hotline as hotline_id, event_table as table_name, event_record as record_id) e
            cross join lateral (${groupOf('e')}) g
          where g.sharing = 'RED' and g.created_by is distinct from app.user_id()))`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace ${closedInTrail('')}
      drop trigger place_meeting_event on app.audit_events;
      drop function app.place_meeting_event;
    `);
  }
}

/** Label and author of the group to which the record of an event belongs. */
const groupOf = (event: string): string => `
  select g.sharing, g.created_by from app.group_meetings m
    join app.engagements g on g.hotline_id = m.hotline_id and g.id = m.engagement_id
  where m.hotline_id = ${event}.hotline_id and m.id = case ${event}.table_name
    when 'group_meetings' then ${event}.record_id::uuid
    else coalesce(
      (select a.meeting_id from app.meeting_attendances a
        where a.hotline_id = ${event}.hotline_id and a.id = ${event}.record_id::uuid),
      -- Of an attendance that was taken out again, only the trail knows to which meeting it belonged.
      (select (v.after ->> 'meeting_id')::uuid from app.audit_events x join app.audit_values v on v.event_id = x.id
        where x.hotline_id = ${event}.hotline_id and x.table_name = 'meeting_attendances' and x.record_id = ${event}.record_id
          and x.action = 'INSERT' limit 1)) end`;

const placing = `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
  begin
    select g.sharing, g.created_by into new.sharing, new.author_id from (${groupOf('new')}) g;
    return new;
  end $$`;

/** As in migration `close-trail-of-red`, with further reasons. */
const closedInTrail = (
  more: string,
): string => `function app.closed_in_trail(event_hotline uuid, event_table text, event_record text, event_id bigint)
  returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
    select exists (select from app.audit_events r
      where r.hotline_id = event_hotline and r.table_name = event_table and r.record_id = event_record
        and r.sharing = 'RED' and r.id >= event_id and r.author_id is distinct from app.user_id())${more}
  $$;`;
