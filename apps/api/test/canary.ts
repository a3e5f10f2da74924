import type { TestApi } from './api.ts';

/** Somebody who does not exist, by whom nothing else in the world is called. */
export const canary = {
  name: 'Zorvalind Quäxmoor',
  email: 'zorvalind.quaxmoor@canary.example',
  phone: '+31 20 975 3186',
};

type Traces = typeof canary;

/** Columns of the database that hold texts, lists of texts or documents; contacts, accounts and the trail have specs of their own. */
const textColumns = `
  select c.relname as "table", a.attname as "column", a.atttypid::regtype::text as type,
    exists (select from pg_attribute h where h.attrelid = c.oid and h.attname = 'hotline_id' and not h.attisdropped)
      and c.relname <> 'membership_periods' as "ofHotlines"
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
    and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'citext'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
    and c.relname not in ('people', 'users', 'audit_events', 'audit_values', 'search_words', 'sign_in_attempts')
    and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey))
  order by 1, 2`;

/** What came of writing a name into every text that there is; each as `table.column`. */
export interface Filled {
  /** Texts that hold the name now. */
  readonly filled: readonly string[];
  /** Columns that take codes, addresses of pages or keys alone. */
  readonly closed: readonly string[];
  /** Columns of tables without a row to write into: nobody knows whether a name would go from there. */
  readonly empty: readonly string[];
  /** Columns that nobody changes once they are written. */
  readonly kept: readonly string[];
}

/** A value of each type that a column may have to have. */
const plainValues: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  integer: '1',
  bigint: '1',
  smallint: '1',
  date: `date_trunc('month', current_date)::date`,
  boolean: 'false',
  jsonb: `'{}'`,
  bytea: 'sha256(random()::text::bytea)',
  text: `'x'`,
};

/** Values that have a form, by the names that such columns bear. */
const formed: Readonly<Record<string, string>> = {
  as_of: `'2026'`,
  rated_on: `'2026'`,
  zone: `'Europe/Amsterdam'`,
  url: `'https://x.example'`,
  purpose: `'FOCUS_GROUP'`,
  typed: `'2026-01-01T10:00'`,
  minutes: '60',
  seat_number: '1',
};

/** Adds a row of the least that a table asks for where it has none, so that its texts have a place; references lead nowhere. */
async function addRow(api: TestApi, table: string, hotlineId: string | null): Promise<void> {
  const { rows } = await api.admin.query<{ column: string; type: string; code: string | null }>(
    `select a.attname as "column", a.atttypid::regtype::text as type, (
       select substring(pg_get_constraintdef(k.oid) from $x$'([^']+)'::text$x$) from pg_constraint k
       where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]
         and pg_get_constraintdef(k.oid) !~ '~' limit 1) as code
     from pg_attribute a where a.attrelid = ('app.' || $1)::regclass and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = '' and (a.attname = any($2) or (a.attnotnull and not a.atthasdef))`,
    [table, ['hotline_id', ...Object.keys(formed)]],
  );
  const value = ({ column, type, code }: (typeof rows)[number], place: number): string => {
    if (column === 'hotline_id') return hotlineId ? `'${hotlineId}'` : 'null';
    if (code) return `'${code}'`;
    // What begins first comes first in the table.
    if (type === 'timestamp with time zone') return `now() + ${place} * interval '1 hour'`;
    return formed[column] ?? plainValues[type] ?? (type.endsWith('[]') ? `'{}'` : `'x'`);
  };
  const values = rows.map(value);
  await api.admin.query('set session_replication_role = replica');
  await api.admin
    .query(`insert into app.${table} (${rows.map(({ column }) => column).join(', ')}) values (${values.join(', ')})`)
    .catch(() => undefined);
  await api.admin.query('set session_replication_role = origin');
}

/** A check, a reference or a type that refuses words. */
const closedBy = new Set(['23514', '23503', '22P02', '23505', '42804']);

/**
 * Writes the name into every text of every record: of a hotline, or of the network where `hotlineId` is null. Which texts
 * there are is asked of the database's catalogue, so that a column of later work is written into without anybody
 * remembering it, or shows in the answer as one that could not be.
 */
export async function fillTexts(api: TestApi, hotlineId: string | null, name = canary.name): Promise<Filled> {
  const { rows } = await api.admin.query<{ table: string; column: string; type: string; ofHotlines: boolean }>(
    textColumns,
  );
  const answer = { filled: [] as string[], closed: [] as string[], empty: [] as string[], kept: [] as string[] };
  const columns = rows.filter(({ ofHotlines }) => ofHotlines === (hotlineId !== null));
  for (const table of new Set(columns.map((column) => column.table))) {
    const where = hotlineId === null ? 'true' : `hotline_id = '${hotlineId}'`;
    const there = await api.admin.query(`select from app.${table} where ${where} limit 1`);
    if (!there.rowCount) await addRow(api, table, hotlineId);
  }
  for (const { table, column, type } of columns) {
    const document = JSON.stringify({ note: `Ask "${name}" \\ twice` });
    const values = {
      'text[]': [`array_append(${column}, '${name}')`],
      jsonb: [
        `case jsonb_typeof(${column}) when 'array' then ${column} || '[${document}]' else coalesce(${column}, '{}') || '${document}' end`,
      ],
    }[type] ?? [`concat_ws(' ', ${column}, '${name}')`, `coalesce(${column}, 'https://x.example') || '/${name}'`];
    const outcomes: ('filled' | 'closed' | 'empty' | 'kept')[] = [];
    for (const value of values) {
      // One record of the network is enough: nobody reads thousands of texts before a name goes.
      const one = `ctid = (select ctid from app.${table} limit 1)`;
      const where = hotlineId === null ? one : `hotline_id = '${hotlineId}'`;
      outcomes.push(
        await api.admin.query(`update app.${table} set ${column} = ${value} where ${where}`).then(
          ({ rowCount }) => (rowCount ? 'filled' : 'empty'),
          ({ code }) => (closedBy.has(code) ? 'closed' : 'kept'),
        ),
      );
      if (outcomes.at(-1) === 'filled') break;
    }
    answer[outcomes.at(-1) ?? 'kept'].push(`${table}.${column}`);
  }
  return answer;
}

/**
 * Everything that the database holds, row by row in every table of every schema of the product, searched for somebody:
 * name with and without accents, address, number, and the words of it that stand for nobody else (`alone`). Answers `table: row` for each row that still tells of them.
 */
export async function dumpsThatHold(
  api: TestApi,
  { name, email, phone }: Traces,
  alone: readonly string[] = [],
): Promise<string[]> {
  const tables = await api.admin.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1`,
  );
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = [plain(name), plain(name).split(' ').toReversed().join(', '), plain(email), ...alone.map(plain)];
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
