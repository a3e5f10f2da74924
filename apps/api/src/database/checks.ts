/**
 * Adds a code to the check that lists the codes of a column, whatever stands in it by then. There is no way back: rows
 * with the code may have come to be.
 */
export function alsoAllow(table: string, column: string, code: string): string {
  const name = `${table.split('.')[1] ?? table}_${column}_check`;
  return `
    do $$
    declare
      present text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${name}' and conrelid = '${table}'::regclass);
    begin
      if present like '%''${code}''%' then
        return;
      end if;
      execute 'alter table ${table} drop constraint ${name}';
      execute 'alter table ${table} add constraint ${name} ' || replace(present, 'ARRAY[', 'ARRAY[''${code}''::text, ');
    end $$;`;
}
