import { countries } from '@alongside/domain';
import type { Client } from 'pg';
import { newId } from '../../kernel/new-id.ts';
import { registryContent } from './index.ts';
import { type Children, digestOf, type RegistryRecord, type Row } from './record.ts';
import { recordsOf } from './records.ts';
import type { RegistryContent } from './types.ts';

/** What the loader last wrote of a record. */
interface Load {
  readonly record_id: string;
  readonly digest: string;
  readonly version: number;
}

interface Written {
  readonly record: RegistryRecord;
  readonly digest: string;
}

/**
 * Brings the reviewed first content into the database, as the owner role and inside the caller's transaction.
 * Safe to run at each start: a record that a person has changed since it was last loaded (its version is
 * higher) is left alone for good, and a record that went away from the content stays.
 *
 * @returns one line for people: `63 initiatives, 49 hotlines, 88 organisations (3 new, 0 updated, 2 left as edited)`
 */
export async function loadRegistry(client: Client, content: RegistryContent = registryContent): Promise<string> {
  await client.query(`select pg_advisory_xact_lock(hashtext('alongside registry'))`);
  await loadCountries(client);
  const { added, updated, left } = await loadRecords(client, recordsOf(content));
  const size = `${content.initiatives.length} initiatives, ${content.hotlines.length} hotlines, ${Object.keys(content.organisations).length} organisations`;
  return `${size} (${added} new, ${updated} updated, ${left} left as edited)`;
}

/** Adds what is new, updates what nobody has changed since it was last loaded, and counts both and the rest. */
export async function loadRecords(
  client: Client,
  records: readonly RegistryRecord[],
): Promise<{ added: number; updated: number; left: number }> {
  const { rows } = await client.query<Load>('select record_id, digest, version from app.registry_loads');
  const loads = new Map(rows.map((load) => [load.record_id, load]));
  const written = records.map((record) => ({ record, digest: digestOf(record) }));
  const fresh = written.filter(({ record }) => !loads.has(record.row.id));
  const changed = written.filter(({ record, digest }) => (loads.get(record.row.id)?.digest ?? digest) !== digest);
  await addAll(client, fresh);
  let updated = 0;
  for (const one of changed) if (await update(client, one, loads.get(one.record.row.id))) updated += 1;
  return { added: fresh.length, updated, left: changed.length - updated };
}

/** Names and regions of countries, so that lists can be filtered and answered by the database alone. */
async function loadCountries(client: Client): Promise<void> {
  await client.query(
    `insert into app.countries as c (code, name, region)
     select code, name, region from jsonb_populate_recordset(null::app.countries, $1)
     on conflict (code) do update set name = excluded.name, region = excluded.region
     where (c.name, c.region) is distinct from (excluded.name, excluded.region)`,
    [JSON.stringify(countries)],
  );
}

/** Adds records that were never loaded, table by table in the order in which they depend on each other. */
async function addAll(client: Client, fresh: readonly Written[]): Promise<void> {
  const byTable = new Map<string, Row[]>();
  const collect = (table: string, rows: readonly Row[]) => byTable.set(table, [...(byTable.get(table) ?? []), ...rows]);
  for (const { record } of fresh) {
    collect(record.table, [record.row]);
    for (const { table, rows } of record.children) collect(table, rows);
  }
  for (const [table, rows] of byTable) await put(client, table, rows);
  await client.query(
    `insert into app.registry_loads (record_id, digest, version)
     select record_id, digest, 1 from jsonb_populate_recordset(null::app.registry_loads, $1)`,
    [JSON.stringify(fresh.map(({ record, digest }) => ({ record_id: record.row.id, digest })))],
  );
}

/** Writes the new content of a record unless a person has changed the record since. */
async function update(client: Client, { record, digest }: Written, load: Load | undefined): Promise<boolean> {
  const { table, row, children } = record;
  const touched = await client.query(`select from app.${table} where id = $1 and version = $2 for update`, [
    row.id,
    load?.version,
  ]);
  if (touched.rowCount === 0) return false;
  await put(client, table, [row]);
  for (const one of children) await replace(client, row.id, one);
  await client.query(
    `with next as (update app.${table} set version = version + 1, updated_at = now() where id = $1 returning version)
     update app.registry_loads l set digest = $2, version = next.version, loaded_at = now() from next where l.record_id = $1`,
    [row.id, digest],
  );
  return true;
}

/** Makes the rows that hang on a record those of the content. */
async function replace(client: Client, id: string, children: Children): Promise<void> {
  const { table, parent, rows, withdrawn = false, keeps = false } = children;
  if (withdrawn) return succeed(client, id, children);
  const gone = `delete from app.${table} where ${parent} = $1 and id <> all($2::uuid[])`;
  if (!keeps) await client.query(gone, [id, rows.map((row) => row.id)]);
  await put(client, table, rows);
}

/**
 * Withdraws what the content no longer says in the same words, with the same source and day, and adds what is new.
 * Nothing is overwritten or brought back, so that days before keep what was known of them.
 */
async function succeed(client: Client, id: string, { table, parent, rows }: Children): Promise<void> {
  const given = [id, JSON.stringify(rows)];
  const inForce = `t.${parent} = $1 and t.withdrawn_at is null`;
  const says = `to_jsonb(t) @> (g.value - 'id')`;
  await client.query(
    `update app.${table} t set withdrawn_at = now()
     where ${inForce} and not exists (select from jsonb_array_elements($2::jsonb) g where ${says})`,
    given,
  );
  const { rows: added } = await client.query<{ row: Row; taken: boolean }>(
    `select g.value as row, exists (select from app.${table} o where o.id = (g.value ->> 'id')::uuid) as taken
     from jsonb_array_elements($2::jsonb) g
     where not exists (select from app.${table} t where ${inForce} and ${says})`,
    given,
  );
  const fresh = added.map(({ row, taken }) => (taken ? { ...row, id: newId() } : row));
  await put(client, table, fresh);
}

/** Inserts rows, or brings those with a known id to the values given. */
async function put(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const values = columns.filter((column) => column !== 'id').map((column) => `${column} = excluded.${column}`);
  await client.query(
    `insert into app.${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::app.${table}, $1)
     on conflict (id) do update set ${values.join(', ')}`,
    [JSON.stringify(rows)],
  );
}
