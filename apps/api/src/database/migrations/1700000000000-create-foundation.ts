import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { ownerWall } from '../walls.ts';

/** Extensions, the schema, who-is-asking functions and the audit trail. */
export class CreateFoundation1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, app, hotline, network, admin } = roles;
    await runner.query(`
      create extension if not exists citext;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists btree_gist;
      create schema app authorization ${owner};
      grant usage on schema app to ${app}, ${hotline}, ${network}, ${admin};
      alter default privileges for role ${owner} revoke execute on functions from public;

      -- After a transaction-local setting ends it reads as '', hence nullif.
      create function app.user_id() returns uuid language sql stable as
        $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
      create function app.hotline_id() returns uuid language sql stable as
        $$ select nullif(current_setting('app.hotline_id', true), '')::uuid $$;
      create function app.role() returns text language sql stable as
        $$ select coalesce(current_setting('app.role', true), '') $$;
      create function app.writes() returns boolean language sql stable as
        $$ select coalesce(current_setting('app.role', true), '') in ('COORDINATOR', 'MANAGER') $$;
      alter function app.user_id() owner to ${owner};
      alter function app.hotline_id() owner to ${owner};
      alter function app.role() owner to ${owner};
      alter function app.writes() owner to ${owner};
      grant execute on function app.user_id(), app.hotline_id(), app.role(), app.writes()
        to ${hotline}, ${network}, ${admin};

      create table app.audit_events (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        actor_id uuid,
        hotline_id uuid,
        table_name text not null,
        record_id text not null,
        action text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
        -- Only the columns that changed; for an insert the whole row, for a deletion what it was.
        before jsonb,
        after jsonb,
        request_id text
      );
      create index on app.audit_events (hotline_id, record_id, id desc);
      create index on app.audit_events (record_id, id desc);
      ${ownerWall('app.audit_events')}
      grant select on app.audit_events to ${hotline}, ${admin};
      create policy managers_read on app.audit_events for select to ${hotline}
        using (hotline_id = (select app.hotline_id()) and (select app.role()) = 'MANAGER');
      create policy admin_reads on app.audit_events for select to ${admin} using (true);

      -- Arguments: columns to leave out (roll-ups and secrets).
      create function app.audit() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        -- Without arguments tg_argv is null, not empty.
        left_out text[] := coalesce(tg_argv, '{}');
        was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) - left_out end;
        now_is jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) - left_out end;
        record_is jsonb := case when tg_op = 'DELETE' then was else now_is end;
        before_image jsonb;
        after_image jsonb;
      begin
        select jsonb_object_agg(key, value) into before_image from jsonb_each(was) where now_is -> key is distinct from value;
        select jsonb_object_agg(key, value) into after_image from jsonb_each(now_is) where was -> key is distinct from value;
        if before_image is null and after_image is null then
          return null;
        end if;
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
        );
        return null;
      end $$;
      alter function app.audit() owner to ${owner};
      revoke all on function app.audit() from public;

      create function app.refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'the audit trail is append-only'; end $$;
      alter function app.refuse_change() owner to ${owner};
      create trigger append_only before update or delete on app.audit_events
        for each row execute function app.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop schema app cascade;
      alter default privileges for role ${roles.owner} grant execute on functions to public;
      drop extension if exists btree_gist;
      drop extension if exists unaccent;
      drop extension if exists pg_trgm;
      drop extension if exists citext;
    `);
  }
}
