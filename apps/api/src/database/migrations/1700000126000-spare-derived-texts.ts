import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';

const signatures = { before: 'app.text_columns(boolean)', after: 'app.text_columns(boolean, boolean)' } as const;
const calls = { before: 'app.text_columns(of_hotlines)', after: 'app.text_columns(of_hotlines, true)' } as const;
const every = ["'text'::regtype", "'varchar'::regtype", "'citext'::regtype"].join(', ');

/**
 * Texts that are made from others, such as those that the search reads, follow them when a name is erased: nobody is
 * asked what shall stand there, and they count as no text of their own. They are those that the trail leaves out.
 */
export class SpareDerivedTexts1700000126000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ${signatures.before};
      ${textColumns('of_hotlines boolean, with_derived boolean default false', 'and (with_derived or not x.derived)')}
      ${grants(signatures.after)}
      ${replaced(calls.before, calls.after)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${replaced(calls.after, calls.before)}
      drop function ${signatures.after};
      ${textColumns('of_hotlines boolean', '')}
      ${grants(signatures.before)}
    `);
  }
}

/** The tables with texts (docs/decisions/105): those of hotlines, or the network's. */
const textColumns = (parameters: string, wanted: string): string => `
  create function app.text_columns(${parameters})
  returns table (name text, texts text[], lists text[], documents text[], key text[], has_partnership boolean, has_version boolean)
  language sql stable set search_path = pg_catalog, public, app as $$
    select c.relname::text,
      coalesce(array_agg(a.attname::text) filter (where a.atttypid in (${every}) ${wanted}), '{}'),
      coalesce(array_agg(a.attname::text) filter (where a.atttypid = 'text[]'::regtype ${wanted}), '{}'),
      coalesce(array_agg(a.attname::text) filter (where a.atttypid = 'jsonb'::regtype), '{}'),
      -- A record's id is its own within the hotline; what has none is told by its key.
      case when bool_or(a.attname = 'id') then '{id}' else
        (select array_agg(k.attname::text order by k.attnum) from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any(i.indkey)
          where i.indrelid = c.oid and i.indisprimary and (not of_hotlines or k.attname <> 'hotline_id')) end,
      bool_or(a.attname = 'partnership_id'), bool_or(a.attname = 'version')
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    cross join lateral (select exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit'
      and a.attname = any(string_to_array(encode(t.tgargs, 'escape'), '\\000'))) as derived) x
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')
      and c.relname not in ('people', 'users', 'audit_events', 'audit_values', 'mails', 'search_words', 'sign_in_attempts')
      -- Memberships are told of a hotline and belong to the registry.
      and (c.relname <> 'membership_periods' and exists (select from pg_attribute h
        where h.attrelid = c.oid and h.attname = 'hotline_id' and not h.attisdropped)) = of_hotlines
    group by c.oid
    having bool_or((a.atttypid in (${every}, 'text[]'::regtype) ${wanted}) or a.atttypid = 'jsonb'::regtype)
  $$;`;

const grants = (signature: string): string => `
  alter function ${signature} owner to ${roles.owner};
  revoke all on function ${signature} from public;
  grant execute on function ${signature} to ${roles.hotline}, ${roles.network}, ${roles.admin};`;

/** Names go out of all texts, also of those that follow others. */
const replaced = (from: string, to: string): string => `
  do $do$ begin
    execute replace(pg_get_functiondef('app.replace_names(boolean, uuid, text, text)'::regprocedure), '${from}', '${to}');
  end $do$;`;
