import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events of minutes and attendances belong to the page of their group. Without a place, only managers read them, though
 * whoever keeps the minutes may correct them, and everybody of the hotline reads the history of its records.
 */
export class PlaceMinutesWithTheirGroup1700000123000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${placing('new.subject_id, new.sharing, new.author_id', 'g.id, g.sharing, g.created_by')}
      alter table app.audit_events disable trigger append_only;
      update app.audit_events e set subject_id = g.id
      from app.audit_events same cross join lateral (${groupOf('same')}) g
      where same.id = e.id and e.table_name in ${tables};
      alter table app.audit_events enable trigger append_only;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${placing('new.sharing, new.author_id', 'g.sharing, g.created_by')}
      alter table app.audit_events disable trigger append_only;
      update app.audit_events set subject_id = null where table_name in ${tables};
      alter table app.audit_events enable trigger append_only;
    `);
  }
}

const tables = "('group_meetings', 'meeting_attendances')";

/** As in migration `close-trail-of-minutes`: the group to which the record of an event belongs. */
const groupOf = (event: string): string => `
  select g.id, g.sharing, g.created_by from app.group_meetings m
    join app.engagements g on g.hotline_id = m.hotline_id and g.id = m.engagement_id
  where m.hotline_id = ${event}.hotline_id and m.id = case ${event}.table_name
    when 'group_meetings' then ${event}.record_id::uuid
    else coalesce(
      (select a.meeting_id from app.meeting_attendances a
        where a.hotline_id = ${event}.hotline_id and a.id = ${event}.record_id::uuid),
      (select (v.after ->> 'meeting_id')::uuid from app.audit_events x join app.audit_values v on v.event_id = x.id
        where x.hotline_id = ${event}.hotline_id and x.table_name = 'meeting_attendances' and x.record_id = ${event}.record_id
          and x.action = 'INSERT' limit 1)) end`;

const placing = (columns: string, values: string): string => `
  create or replace function app.place_meeting_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog, app as $$
  begin
    select ${values} into ${columns} from (${groupOf('new')}) g;
    return new;
  end $$;`;
