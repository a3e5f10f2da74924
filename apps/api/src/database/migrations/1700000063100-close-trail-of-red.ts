import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * What is marked RED takes its past along: values of before the mark close together with it. And a view that only its
 * author sees is marked so in the trail too.
 */
export class CloseTrailOfRed1700000063100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { hotline, network, admin } = roles;
    await runner.query(`
      create index audit_events_red on app.audit_events (hotline_id, table_name, record_id, id) where sharing = 'RED';
      ${definerFunction(
        'app.closed_in_trail(event_hotline uuid, event_table text, event_record text, event_id bigint)',
        [hotline, network, admin],
        closedInTrail,
      )}
      -- The trigger of the trail takes the label of an event from the row, and audits after this column is computed.
      alter table app.saved_views add column sharing text generated always as (case when not shared then 'RED' end) stored;
      alter table app.audit_events disable trigger append_only;
      update app.audit_events e set sharing = 'RED', author_id = v.created_by from app.saved_views v
      where e.table_name = 'saved_views' and e.hotline_id = v.hotline_id and e.record_id = v.id::text and not v.shared;
      alter table app.audit_events enable trigger append_only;
      ${readers((e) => `(${e}.sharing is null or not app.closed_in_trail(${e}.hotline_id, ${e}.table_name, ${e}.record_id, ${e}.id))`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${readers((e) => `(${e}.sharing is distinct from 'RED' or ${e}.author_id = (select app.user_id()))`)}
      alter table app.saved_views drop column sharing;
      drop function app.closed_in_trail(uuid, text, text, bigint);
      drop index app.audit_events_red;
    `);
  }
}

/** True where the event, or a later one of the same record, is marked RED by somebody else than the viewer. */
const closedInTrail = `returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.audit_events r
    where r.hotline_id = event_hotline and r.table_name = event_table and r.record_id = event_record
      and r.sharing = 'RED' and r.id >= event_id and r.author_id is distinct from app.user_id())
$$`;

/** The policies of a hotline's people (migration `split-audit-trail`), with other words for "may be read". */
const readers = (open: (e: string) => string): string => `
  drop policy hotline_reads on app.audit_events;
  drop policy hotline_reads on app.audit_values;
  create policy hotline_reads on app.audit_events for select to ${roles.hotline} using (
    hotline_id = (select app.hotline_id()) and ((select app.role()) = 'MANAGER'
      or (area = 'HOTLINE' and subject_id is not null and ${open('audit_events')})));
  create policy hotline_reads on app.audit_values for select to ${roles.hotline} using (
    exists (select from app.audit_events e where e.id = audit_values.event_id and ${open('e')}));`;
