import type { TestApi } from './api.ts';

/** Somebody who does not exist, by whom nothing else in the world is called. */
export const canary = {
  name: 'Zorvalind Quäxmoor',
  email: 'zorvalind.quaxmoor@canary.example',
  phone: '+31 20 975 3186',
};

type Traces = typeof canary;

/** Columns of the database that hold texts, lists of texts or documents. */
const textColumns = `
  select c.relname as "table", a.attname as "column", a.atttypid::regtype::text as type
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
    and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
    and c.relname not in ('people', 'users', 'audit_events', 'audit_values', 'membership_periods')
    and exists (select from pg_attribute h where h.attrelid = c.oid and h.attname = 'hotline_id' and not h.attisdropped)
    and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey))
  order by 1, 2`;

/**
 * Writes the name into every text of every record of a hotline that takes one, whatever table it stands in: so a table
 * of later work is looked at too. Answers how many columns hold it now.
 */
export async function fillTexts(api: TestApi, hotlineId: string, name = canary.name): Promise<number> {
  const { rows } = await api.admin.query<{ table: string; column: string; type: string }>(textColumns);
  let filled = 0;
  for (const { table, column, type } of rows) {
    const document = JSON.stringify({ note: `Ask "${name}" \\ twice` });
    const values = {
      text: [`concat_ws(' ', ${column}, '${name}')`, `coalesce(${column}, 'https://x.example') || '/${name}'`],
      'text[]': [`array_append(${column}, '${name}')`],
      jsonb: [`coalesce(${column}, '{}') || '${document}'`],
    }[type];
    // What takes none of them is a code of a list.
    for (const value of values ?? []) {
      const update = `update app.${table} set ${column} = ${value} where hotline_id = $1`;
      const changed = await api.admin.query(update, [hotlineId]).catch(() => ({ rowCount: 0 }));
      if (!changed.rowCount) continue;
      filled += 1;
      break;
    }
  }
  return filled;
}

/**
 * Everything that the database holds, row by row in every table of every schema of the product, searched for somebody:
 * name with and without accents, address, number. Answers `table: row` for each row that still tells of them.
 */
export async function dumpsThatHold(api: TestApi, { name, email, phone }: Traces): Promise<string[]> {
  const tables = await api.admin.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1`,
  );
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = [plain(name), plain(name).split(' ').toReversed().join(', '), plain(email)];
  const number = phone.replace(/\D/g, '').slice(-9);
  const found: string[] = [];
  for (const { name: table } of tables.rows) {
    const { rows } = await api.admin.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`);
    for (const { row } of rows) {
      const text = plain(row);
      const told = wanted.some((one) => text.includes(one)) || (number && text.replace(/\D/g, '').includes(number));
      if (told) found.push(`${table}: ${row.slice(0, 300)}`);
    }
  }
  return found;
}
