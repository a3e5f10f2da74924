import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { ownerWall } from '../walls.ts';

/** Registry tables as they were created, whose triggers did not yet say so. */
const registry = [
  'sources',
  'organisations',
  'organisation_relations',
  'hotlines',
  'membership_periods',
  'initiatives',
  'initiative_relations',
  'contact_channels',
  'evidence_ratings',
  'listings',
  'initiative_facts',
];

/**
 * The trail in two tables: what happened (who, when, which record) and the values. So each has readers of its own:
 * administrators oversee what happens in hotlines without reading what was written there, and a note marked RED
 * stays with its author in the trail too. Values can later be erased while what happened stays.
 */
export class SplitAuditTrail1700000051000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner } = roles;
    await runner.query(`
      set local role ${owner};
      create table app.audit_values (
        event_id bigint primary key references app.audit_events,
        -- Only the columns that changed; for an insert the whole row, for a deletion what it was.
        before jsonb,
        after jsonb
      );
      alter table app.audit_events
        add column area text not null default 'HOTLINE' check (area in ('HOTLINE', 'REGISTRY', 'ACCOUNT', 'NETWORK')),
        -- The partnership, person, engagement or record of the registry on whose page the change belongs.
        add column subject_id uuid,
        add column sharing text,
        add column author_id uuid,
        -- Names of the columns that an update changed.
        add column fields text[] not null default '{}';
      alter table app.audit_events disable trigger append_only;
      insert into app.audit_values (event_id, before, after) select id, before, after from app.audit_events;
      ${placeOldEvents}
      alter table app.audit_events enable trigger append_only;
      alter table app.audit_events drop column before, drop column after;
      alter table app.audit_events alter column area drop default;
      reset role;
      ${ownerWall('app.audit_values')}
      create trigger append_only before update or delete on app.audit_values
        for each row execute function app.refuse_change();
      drop index app.audit_events_hotline_id_record_id_id_idx, app.audit_events_record_id_id_idx;
      create index on app.audit_events (hotline_id, at desc, id desc);
      create index on app.audit_events (hotline_id, subject_id, at desc, id desc);
      create index on app.audit_events (hotline_id, record_id, at desc, id desc);
      create index on app.audit_events (at desc, id desc);
      create index on app.audit_events (record_id, at desc, id desc);
      ${auditFunction(split)}
      ${noteExport(true)}
    `);
    await runner.query(readers());
    for (const table of registry) await runner.query(sayArea(table, 'REGISTRY'));
    await runner.query(sayArea('users', 'ACCOUNT'));
  }

  async down(runner: QueryRunner): Promise<void> {
    const { owner, hotline, admin, network } = roles;
    await runner.query(`
      drop policy hotline_reads on app.audit_events;
      drop policy everyone_reads on app.audit_events;
      drop policy admin_reads on app.audit_events;
      drop policy hotline_reads on app.audit_values;
      drop policy network_reads on app.audit_values;
      drop policy admin_reads on app.audit_values;
      revoke select on app.audit_events from ${network};
      set local role ${owner};
      alter table app.audit_events add column before jsonb, add column after jsonb;
      alter table app.audit_events disable trigger append_only;
      update app.audit_events e set before = v.before, after = v.after from app.audit_values v where v.event_id = e.id;
      alter table app.audit_events enable trigger append_only;
      drop table app.audit_values;
      drop index app.audit_events_hotline_id_at_id_idx, app.audit_events_hotline_id_subject_id_at_id_idx,
        app.audit_events_hotline_id_record_id_at_id_idx, app.audit_events_at_id_idx, app.audit_events_record_id_at_id_idx;
      alter table app.audit_events drop column area, drop column subject_id, drop column sharing, drop column author_id, drop column fields;
      create index on app.audit_events (hotline_id, record_id, id desc);
      create index on app.audit_events (record_id, id desc);
      reset role;
      create policy managers_read on app.audit_events for select to ${hotline}
        using (hotline_id = (select app.hotline_id()) and (select app.role()) = 'MANAGER');
      create policy admin_reads on app.audit_events for select to ${admin} using (true);
      ${auditFunction(whole)}
      ${noteExport(false)}
    `);
  }
}

/** Gives the events of before the places that new ones get from the trigger; what a record was like tells its first event. */
const placeOldEvents = `
  update app.audit_events e set
    area = case
      when e.table_name = 'users' then 'ACCOUNT'
      when e.table_name in (${registry.map((table) => `'${table}'`).join(', ')}) then 'REGISTRY'
      else 'HOTLINE' end,
    fields = case when e.action = 'UPDATE' then array(select jsonb_object_keys(coalesce(e.before, '{}') || coalesce(e.after, '{}'))) else '{}' end,
    hotline_id = case when e.table_name = 'membership_periods' then null else e.hotline_id end,
    sharing = coalesce(e.after ->> 'sharing', e.before ->> 'sharing', x.first ->> 'sharing'),
    author_id = coalesce(e.before ->> 'created_by', x.first ->> 'created_by')::uuid,
    subject_id = coalesce(
      e.before ->> 'partnership_id', x.first ->> 'partnership_id',
      case when e.table_name in ('partnerships', 'people', 'engagements', 'initiatives', 'organisations', 'hotlines', 'users') then e.record_id end,
      x.first ->> 'initiative_id')::uuid
  from (
    select a.id, (select i.after from app.audit_events i where i.table_name = a.table_name and i.record_id = a.record_id
      and i.hotline_id is not distinct from a.hotline_id and i.action = 'INSERT' order by i.id limit 1) as first
    from app.audit_events a) x
  where x.id = e.id;`;

/** The row of the event and, apart from it, its values. */
const split = `
        insert into app.audit_events (actor_id, hotline_id, area, table_name, record_id, subject_id, action, fields, sharing, author_id, request_id)
        values (
          nullif(current_setting('app.user_id', true), '')::uuid,
          case when area_is in ('HOTLINE', 'ACCOUNT') then (record_is ->> 'hotline_id')::uuid end,
          area_is,
          tg_table_name,
          coalesce(record_is ->> 'id', record_is ->> 'partnership_id', record_is ->> 'user_id'),
          coalesce(
            case when area_is = 'REGISTRY' then record_is ->> 'initiative_id' else record_is ->> 'partnership_id' end,
            case when tg_table_name in ('partnerships', 'people', 'engagements', 'initiatives', 'organisations', 'hotlines', 'users') then record_is ->> 'id' end,
            case when area_is = 'REGISTRY' then record_is ->> 'hotline_id' end)::uuid,
          tg_op,
          case when tg_op = 'UPDATE' then array(select jsonb_object_keys(coalesce(before_image, '{}') || coalesce(after_image, '{}'))) else '{}' end,
          case when 'RED' in (was ->> 'sharing', now_is ->> 'sharing') then 'RED' else coalesce(now_is ->> 'sharing', was ->> 'sharing') end,
          (record_is ->> 'created_by')::uuid,
          nullif(current_setting('app.request_id', true), '')
        ) returning id into event;
        insert into app.audit_values (event_id, before, after)
        values (event, case when tg_op <> 'INSERT' then before_image end, case when tg_op <> 'DELETE' then after_image end);`;

/** As the trail was before: values in the row of the event. */
const whole = `
        insert into app.audit_events (actor_id, hotline_id, table_name, record_id, action, before, after, request_id)
        values (
          nullif(current_setting('app.user_id', true), '')::uuid,
          (record_is ->> 'hotline_id')::uuid,
          tg_table_name,
          coalesce(record_is ->> 'id', record_is ->> 'partnership_id', record_is ->> 'user_id'),
          tg_op,
          case when tg_op <> 'INSERT' then before_image end,
          case when tg_op <> 'DELETE' then after_image end,
          nullif(current_setting('app.request_id', true), '')
        );`;

/** Who took a file with them: belongs to the hotline of the person, else to the network. */
const noteExport = (apart: boolean): string => `
      create or replace function app.note_export(what text, file uuid, facts jsonb) returns void
      language sql security definer set search_path = pg_catalog, app as $$
        ${
          apart
            ? `with event as (
          insert into app.audit_events (actor_id, hotline_id, area, table_name, record_id, action, request_id)
          values (app.user_id(), app.hotline_id(), case when app.hotline_id() is null then 'NETWORK' else 'HOTLINE' end,
            what, file::text, 'EXPORT', nullif(current_setting('app.request_id', true), '')) returning id)
        insert into app.audit_values (event_id, after) select id, facts from event`
            : `insert into app.audit_events (actor_id, hotline_id, table_name, record_id, action, after, request_id)
        values (app.user_id(), app.hotline_id(), what, file::text, 'EXPORT', facts, nullif(current_setting('app.request_id', true), ''))`
        }
      $$;`;

/** Arguments of the trigger: the area, then columns to leave out (roll-ups and secrets). */
const auditFunction = (write: string): string => `
      create or replace function app.audit() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        -- Without arguments tg_argv is null, not empty. No column is called like an area.
        left_out text[] := coalesce(tg_argv, '{}');
        was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) - left_out end;
        now_is jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) - left_out end;
        record_is jsonb := case when tg_op = 'DELETE' then was else now_is end;
        -- A table that does not say where it belongs is open to nobody but its hotline.
        area_is text := case
          when tg_argv[0] in ('HOTLINE', 'REGISTRY', 'ACCOUNT', 'NETWORK') then tg_argv[0]
          when record_is ? 'hotline_id' then 'HOTLINE' else 'NETWORK' end;
        before_image jsonb;
        after_image jsonb;
        event bigint;
      begin
        select jsonb_object_agg(key, value) into before_image from jsonb_each(was) where now_is -> key is distinct from value;
        select jsonb_object_agg(key, value) into after_image from jsonb_each(now_is) where was -> key is distinct from value;
        if before_image is null and after_image is null then
          return null;
        end if;${write}
        return null;
      end $$;`;

/**
 * Events: the registry's for everyone; a hotline's for its managers, and what belongs to the page of a record for all
 * its people; a note marked RED for its author, and that there was one for managers; all for administrators.
 * Values: whoever sees the event, but of RED notes only the author, and of hotlines no administrator.
 */
function readers(): string {
  const { hotline, network, admin } = roles;
  const own = `hotline_id = (select app.hotline_id())`;
  const manager = `(select app.role()) = 'MANAGER'`;
  const mayRead = (e: string) => `(${e}sharing is distinct from 'RED' or ${e}author_id = (select app.user_id()))`;
  const event = (condition: string) =>
    `exists (select from app.audit_events e where e.id = audit_values.event_id and ${condition})`;
  return `
    drop policy managers_read on app.audit_events;
    drop policy admin_reads on app.audit_events;
    grant select on app.audit_events to ${hotline}, ${network}, ${admin};
    create policy hotline_reads on app.audit_events for select to ${hotline} using (
      ${own} and (${manager} or (area = 'HOTLINE' and subject_id is not null and ${mayRead('')})));
    create policy everyone_reads on app.audit_events for select to ${hotline}, ${network} using (area = 'REGISTRY');
    create policy admin_reads on app.audit_events for select to ${admin} using (true);
    grant select on app.audit_values to ${hotline}, ${network}, ${admin};
    create policy hotline_reads on app.audit_values for select to ${hotline} using (${event(mayRead('e.'))});
    create policy network_reads on app.audit_values for select to ${network} using (${event(`e.area = 'REGISTRY'`)});
    create policy admin_reads on app.audit_values for select to ${admin} using (${event(`e.area in ('REGISTRY', 'ACCOUNT')`)});
  `;
}

/** Adds the area to the arguments of an existing trigger, which stay as they are. */
const sayArea = (table: string, area: string): string => `
  do $$
  declare
    -- Arguments are stored one after the other, each with a NUL behind it.
    given text[] := (select array_remove(string_to_array(encode(tgargs, 'escape'), '\\000'), '')
      from pg_trigger where tgrelid = 'app.${table}'::regclass and tgname = 'audit');
  begin
    if '${area}' = any(given) then
      return;
    end if;
    execute 'drop trigger audit on app.${table}';
    execute format('create trigger audit after insert or update or delete on app.${table} for each row execute function app.audit(%s)',
      (select string_agg(quote_literal(a), ', ') from unnest('${area}' || given) a));
  end $$;`;
