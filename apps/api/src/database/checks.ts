/**
 * Adds a code to the check that lists the codes of a column, whatever stands in it by then: migrations of several
 * people each add theirs. A code that is there already stays once.
 */
export const alsoAllow = (table: string, column: string, code: string): string =>
  changeCodes(table, column, `array_append(array_remove(codes, '${code}'), '${code}')`);

/** Takes a code out of that check. Rows with the code have to be gone by then. */
export const noLongerAllow = (table: string, column: string, code: string): string =>
  changeCodes(table, column, `array_remove(codes, '${code}')`);

/** The check is found by its column: tables that were renamed keep the names of their checks. */
const changeCodes = (table: string, column: string, changed: string): string => `
  do $$
  declare
    present record;
    codes text[];
  begin
    select c.conname, pg_get_constraintdef(c.oid) as definition into strict present from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attname = '${column}'
    where c.conrelid = '${table}'::regclass and c.contype = 'c' and c.conkey = array[a.attnum];
    codes := (select array_agg(m[1]) from regexp_matches(present.definition, $x$'([A-Z0-9_]+)'$x$, 'g') m);
    codes := ${changed};
    execute format('alter table ${table} drop constraint %I', present.conname);
    -- Written as a list of texts, as PostgreSQL shows it again: the next change reads it from there.
    execute format('alter table ${table} add constraint %I check (${column} = any (array[%s]))', present.conname,
      (select string_agg(quote_literal(code), ', ') from unnest(codes) code));
  end $$;`;
