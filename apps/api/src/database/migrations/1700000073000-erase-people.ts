import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * Erasing a person: the row stays as a place that history points to, everything that told who it was goes, in the texts
 * of other records and in the trail too (docs/decisions/105). Which columns hold texts is asked of the catalogue, so that
 * a table of later work is searched as well.
 */
export class ErasePeople1700000073000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.people add column erased_at timestamptz, add column erased_by uuid references app.users;
      alter table app.users add column erased_at timestamptz, add column erased_by uuid references app.users;
    `);
    await runner.query(trailLetsGo(roles.owner));
    await runner.query(finding([roles.hotline, roles.admin]));
    await runner.query(rewriting());
    await runner.query(redacting());
    await runner.query(erasingPerson(roles.hotline));
    await runner.query(erasingUser(roles.admin));
    await runner.query(openWork(roles.admin));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.open_work_of, app.erase_user, app.erase_person, app.redact_trail, app.redacted, app.replace_names, app.reword_text,
        app.count_names, app.texts_that_name, app.text_columns;
      drop trigger append_only on app.audit_values;
      create trigger append_only before update or delete on app.audit_values for each row execute function app.refuse_change();
      drop function app.refuse_change_but_erasure;
      alter table app.users drop column erased_at, drop column erased_by;
      alter table app.people drop column erased_at, drop column erased_by;
    `);
  }
}

/** The trail stays append-only but for one thing: values go while somebody is erased. What happened stays. */
const trailLetsGo = (owner: string): string => `
  create function app.refuse_change_but_erasure() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.event_id = old.event_id and coalesce(current_setting('app.erasing', true), '') = 'on' then
        return new;
      end if;
      raise exception 'the audit trail is append-only';
    end $$;
  alter function app.refuse_change_but_erasure() owner to ${owner};
  drop trigger append_only on app.audit_values;
  create trigger append_only before update or delete on app.audit_values
    for each row execute function app.refuse_change_but_erasure();`;

const finding = (scopes: readonly string[]): string => `
  -- Tables with texts: those of hotlines, or the network's. Contacts, accounts, trail and mails are erased by their own rules.
  create function app.text_columns(of_hotlines boolean)
  returns table (name text, texts text[], lists text[], documents text[], key text[], has_partnership boolean, has_version boolean)
  language sql stable set search_path = pg_catalog, public, app as $$
    select c.relname::text,
      coalesce(array_agg(a.attname::text) filter (where a.atttypid in ('text'::regtype, 'varchar'::regtype, 'citext'::regtype)), '{}'),
      coalesce(array_agg(a.attname::text) filter (where a.atttypid = 'text[]'::regtype), '{}'),
      coalesce(array_agg(a.attname::text) filter (where a.atttypid = 'jsonb'::regtype), '{}'),
      -- A record's id is its own within the hotline; what has none is told by its key.
      case when bool_or(a.attname = 'id') then '{id}' else
        (select array_agg(k.attname::text order by k.attnum) from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any(i.indkey)
          where i.indrelid = c.oid and i.indisprimary and (not of_hotlines or k.attname <> 'hotline_id')) end,
      bool_or(a.attname = 'partnership_id'), bool_or(a.attname = 'version')
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')
      and c.relname not in ('people', 'users', 'audit_events', 'audit_values', 'mails', 'search_words', 'sign_in_attempts')
      -- Memberships are told of a hotline and belong to the registry.
      and (c.relname <> 'membership_periods' and exists (select from pg_attribute h
        where h.attrelid = c.oid and h.attname = 'hotline_id' and not h.attisdropped)) = of_hotlines
    group by c.oid
    having bool_or(a.atttypid in ('text'::regtype, 'varchar'::regtype, 'citext'::regtype, 'text[]'::regtype, 'jsonb'::regtype))
  $$;
  alter function app.text_columns(boolean) owner to ${roles.owner};
  revoke all on function app.text_columns(boolean) from public;
  grant execute on function app.text_columns(boolean) to ${scopes.join(', ')};

  -- The texts that name somebody, as far as whoever asks may read them: row-level security is that of the asker.
  create function app.texts_that_name(pattern text, of_hotlines boolean)
  returns table (place text, table_name text, field text, partnership_id uuid, value text, wordable boolean)
  language plpgsql stable set search_path = pg_catalog, public, app as $$
    declare
      t record;
      columns text;
    begin
      for t in select * from app.text_columns(of_hotlines) order by name loop
        select string_agg(format('(%L, r.%I::text, %L::boolean)', c, c, c = any(t.texts)), ', ')
          into columns from unnest(t.texts || t.lists || t.documents) c;
        return query execute format(
          'select %L || ''.'' || v.field || '':'' || concat_ws('','', %s), %L, v.field, %s, v.value, v.wordable
           from app.%I r cross join lateral (values %s) v(field, value, wordable)
           where %s and v.value ~* $1 and v.value !~ ''^[A-Z0-9_]+$'' limit 500',
          t.name, (select string_agg(format('r.%I', k), ', ') from unnest(t.key) k), t.name,
          case when t.has_partnership then 'r.partnership_id' when t.name = 'partnerships' then 'r.id' else 'null::uuid' end,
          t.name, columns, case when of_hotlines then 'r.hotline_id = app.hotline_id()' else 'true' end) using pattern;
      end loop;
    end $$;
  alter function app.texts_that_name(text, boolean) owner to ${roles.owner};
  revoke all on function app.texts_that_name(text, boolean) from public;
  grant execute on function app.texts_that_name(text, boolean) to ${scopes.join(', ')};

  ${definerFunction(
    'app.count_names(pattern text, of_user uuid)',
    scopes,
    // How much there is, also of what whoever asks may not read: a note marked RED, a private view, a hotline's texts.
    `returns table (texts int, network_texts int, trail int) language plpgsql stable security definer set search_path = pg_catalog, public, app as $$
      declare
        hotline uuid := app.hotline_id();
        t record;
        found_here int;
      begin
        if app.role() = 'ADMIN' then
          select u.hotline_id into hotline from app.users u where u.id = of_user;
        elsif app.role() <> 'MANAGER' then
          raise exception 'only managers and administrators erase';
        end if;
        texts := 0;
        network_texts := 0;
        for t in select true as own, * from app.text_columns(true) union all select false, * from app.text_columns(false) loop
          execute format('select coalesce(sum(%s), 0)::int from app.%I r where %s',
              (select string_agg(format('coalesce((r.%1$I::text ~* $1 and r.%1$I::text !~ ''^[A-Z0-9_]+$'')::int, 0)', c), ' + ')
               from unnest(t.texts || t.lists || t.documents) c),
              t.name, case when t.own then 'r.hotline_id is not distinct from $2' else '$2 is not distinct from $2' end)
            into found_here using pattern, hotline;
          if t.own then
            texts := texts + found_here;
          else
            network_texts := network_texts + found_here;
          end if;
        end loop;
        select count(*)::int into trail from app.audit_values v join app.audit_events e on e.id = v.event_id
        where (e.hotline_id = hotline or (of_user is not null and e.hotline_id is null)) and (v.before::text ~* pattern or v.after::text ~* pattern);
        return next;
      end $$`,
  )}`;

const rewriting = (): string =>
  [
    // Own words of a person for one text; `place` as app.texts_that_name gives it. Only a text that names somebody is changed.
    definerFunction(
      'app.reword_text(hotline uuid, pattern text, wanted_place text, words text)',
      [],
      `returns void language plpgsql security definer set search_path = pg_catalog, public, app as $$
        declare
          wanted_table text := split_part(wanted_place, '.', 1);
          wanted_field text := split_part(split_part(wanted_place, ':', 1), '.', 2);
          t record;
        begin
          select * into t from app.text_columns(true) c where c.name = wanted_table and wanted_field = any(c.texts);
          if not found then
            return;
          end if;
          execute format('update app.%I r set %I = $1%s where r.hotline_id = $2 and concat_ws('','', %s) = $3 and r.%I ~* $4',
              t.name, wanted_field, case when t.has_version then ', version = version + 1' else '' end,
              (select string_agg(format('r.%I', k), ', ') from unnest(t.key) k), wanted_field)
            using words, hotline, substr(wanted_place, strpos(wanted_place, ':') + 1), pattern;
        end $$`,
    ),
    // Puts the stand-in into every text that still names somebody. Answers how many records changed.
    definerFunction(
      'app.replace_names(of_hotlines boolean, hotline uuid, pattern text, stand_in text)',
      [],
      `returns int language plpgsql security definer set search_path = pg_catalog, public, app as $$
        declare
          t record;
          told text := replace(stand_in, '\\', '\\\\');
          -- As it stands inside of a JSON text.
          quoted text := replace(substr(to_jsonb(stand_in)::text, 2, length(to_jsonb(stand_in)::text) - 2), '\\', '\\\\');
          assignments text;
          condition text;
          changed int;
          total int := 0;
        begin
          for t in select * from app.text_columns(of_hotlines) loop
            select string_agg(a.sql, ', '), string_agg(format('(r.%1$I::text ~* $1 and r.%1$I::text !~ ''^[A-Z0-9_]+$'')', a.col), ' or ')
              into assignments, condition
            from (
              select c as col, format('%1$I = case when r.%1$I ~ ''^[A-Z0-9_]+$'' then r.%1$I else regexp_replace(r.%1$I, $1, $2, ''gi'') end', c) as sql from unnest(t.texts) c
              union all
              select c, format('%1$I = case when r.%1$I is not null then array(select regexp_replace(e, $1, $2, ''gi'') from unnest(r.%1$I) with ordinality u(e, n) order by n) end', c) from unnest(t.lists) c
              union all
              select c, format('%1$I = regexp_replace(r.%1$I::text, $1, $3, ''gi'')::jsonb', c) from unnest(t.documents) c
            ) a;
            execute format('update app.%I r set %s%s where (%s) and %s', t.name, assignments,
                case when t.has_version then ', version = version + 1' else '' end, condition,
                case when of_hotlines then 'r.hotline_id is not distinct from $4' else '$4 is not distinct from $4' end)
              using pattern, told, quoted, hotline;
            get diagnostics changed = row_count;
            total := total + changed;
          end loop;
          return total;
        end $$`,
    ),
  ].join('\n');

const redacting = (): string =>
  [
    definerFunction(
      'app.redacted(image jsonb, pattern text, columns text[])',
      [],
      // A value that names somebody goes whole: what stands around a name in an old text may tell who it was.
      `returns jsonb language sql stable set search_path = pg_catalog, public, app as $$
        select case when image is null then null else coalesce((select jsonb_object_agg(f.key,
          case when f.value <> 'null' and (f.key = any(columns) or f.value::text ~* pattern) then '"[erased]"'::jsonb else f.value end)
          from jsonb_each(image) f), '{}') end
      $$`,
    ),
    definerFunction(
      'app.redact_trail(hotline uuid, network boolean, pattern text, own_table text, own_id uuid, own_columns text[])',
      [],
      `returns void language plpgsql security definer set search_path = pg_catalog, public, app as $$
        begin
          perform set_config('app.erasing', 'on', true);
          update app.audit_values v set before = app.redacted(v.before, pattern, own_columns), after = app.redacted(v.after, pattern, own_columns)
          from app.audit_events e where e.id = v.event_id and e.table_name = own_table and e.record_id = own_id::text
            and e.hotline_id is not distinct from hotline;
          update app.audit_values v set before = app.redacted(v.before, pattern, '{}'), after = app.redacted(v.after, pattern, '{}')
          from app.audit_events e where e.id = v.event_id and e.table_name not in ('people', 'users')
            and (e.hotline_id = hotline or (network and e.hotline_id is null))
            and (v.before::text ~* pattern or v.after::text ~* pattern);
          perform set_config('app.erasing', '', true);
        end $$`,
    ),
  ].join('\n');

const erasingPerson = (hotline: string): string =>
  definerFunction(
    'app.erase_person(person uuid, seen_version int, pattern text, stand_in text, rewordings jsonb)',
    [hotline],
    // Null where somebody else was faster; else how many records still held the name and were rewritten.
    `returns int language plpgsql security definer set search_path = pg_catalog, public, app as $$
      declare
        own uuid := app.hotline_id();
        one record;
        rewritten int := 0;
      begin
        if app.role() <> 'MANAGER' then
          raise exception 'only managers erase contacts';
        end if;
        perform from app.people p where p.hotline_id = own and p.id = person and p.version = seen_version and p.erased_at is null for update;
        if not found then
          return null;
        end if;
        delete from app.partnership_people l where l.hotline_id = own and l.person_id = person;
        update app.people p set name = null, email = null, phone = null, preferred_channel = null, languages = '{}', source = '[erased]',
          last_confirmed_on = null, role_title = case when pattern is null then role_title else regexp_replace(role_title, pattern, '…', 'gi') end,
          erased_at = now(), erased_by = app.user_id(), version = version + 1, updated_at = now()
        where p.hotline_id = own and p.id = person;
        if pattern is not null then
          for one in select * from jsonb_to_recordset(rewordings) as r(place text, words text) loop
            perform app.reword_text(own, pattern, one.place, one.words);
          end loop;
          rewritten := app.replace_names(true, own, pattern, stand_in);
          update app.mails m set subject = regexp_replace(subject, pattern, '…', 'gi'), body = regexp_replace(body, pattern, '…', 'gi')
          where (subject ~* pattern or body ~* pattern) and exists (select from app.users u where u.id = m.recipient_id and u.hotline_id = own);
        end if;
        perform app.redact_trail(own, false, pattern, 'people', person, '{name,email,phone,preferred_channel,source}');
        -- What the contact did in partnerships, in the notes of the links that are gone.
        perform set_config('app.erasing', 'on', true);
        update app.audit_values v set before = app.redacted(v.before, pattern, '{role,note}'), after = app.redacted(v.after, pattern, '{role,note}')
        from app.audit_events e where e.id = v.event_id and e.hotline_id = own and e.table_name = 'partnership_people'
          and person::text in (v.before ->> 'person_id', v.after ->> 'person_id');
        perform set_config('app.erasing', '', true);
        return rewritten;
      end $$`,
  );

/** Everything that belongs to nobody but the account goes; what the colleague did stays, done by a former colleague. */
const erasingUser = (admin: string): string =>
  definerFunction(
    'app.erase_user(who uuid, seen_version int, pattern text, stand_in text)',
    [admin],
    `returns int language plpgsql security definer set search_path = pg_catalog, public, app as $$
      declare
        of_hotline uuid;
        address text;
        rewritten int;
      begin
        if app.role() <> 'ADMIN' or who = app.user_id() then
          raise exception 'only another administrator erases an account';
        end if;
        select u.hotline_id, u.email into of_hotline, address from app.users u
        where u.id = who and u.version = seen_version and not u.active and u.erased_at is null for update;
        if not found then
          return null;
        end if;
        delete from app.sessions where user_id = who;
        delete from app.password_links where user_id = who;
        delete from app.passwords where user_id = who;
        delete from app.notifications where user_id = who;
        delete from app.notification_choices where user_id = who;
        delete from app.mail_settings where user_id = who;
        delete from app.mails where recipient_id = who;
        delete from app.default_views where user_id = who;
        delete from app.saved_views where created_by = who and not shared;
        delete from app.sign_in_attempts where strpos(lower(key), lower(address)) > 0;
        update app.users set name = upper(left(stand_in, 1)) || substr(stand_in, 2), email = who || '@erased.invalid',
          erased_at = now(), erased_by = app.user_id(), version = version + 1, updated_at = now() where id = who;
        -- The network's own rows: in its tables, and where tables of hotlines hold some that belong to none.
        rewritten := app.replace_names(false, null, pattern, stand_in) + app.replace_names(true, null, pattern, stand_in);
        if of_hotline is not null then
          rewritten := rewritten + app.replace_names(true, of_hotline, pattern, stand_in);
        end if;
        update app.mails set subject = regexp_replace(subject, pattern, stand_in, 'gi'), body = regexp_replace(body, pattern, stand_in, 'gi')
        where subject ~* pattern or body ~* pattern;
        perform app.redact_trail(of_hotline, true, pattern, 'users', who, '{name,email}');
        return rewritten;
      end $$`,
  );

/** How much an account still carries: administrators see the number and none of the records. */
const openWork = (admin: string): string =>
  definerFunction(
    'app.open_work_of(who uuid)',
    [admin],
    `returns int language sql stable security definer set search_path = pg_catalog, app as $$
      select (select count(*)::int from app.partnerships p join app.users u on u.id = who and u.hotline_id = p.hotline_id
          where p.owner_id = who and p.stage not in ('DECLINED', 'ENDED'))
        + (select count(*)::int from app.tasks t join app.users u on u.id = who and u.hotline_id = t.hotline_id
          where t.assignee_id = who and t.status = 'OPEN') $$`,
  );
