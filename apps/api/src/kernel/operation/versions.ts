import { auditedField, columnOf, conflict, inputFieldOf, type ReferenceKind, type Refusal } from '@alongside/domain';
import { nameOf } from '../reads/name-of.ts';
import type { Sql } from '../reads/sql-values.ts';
import { sql } from './operation.ts';

/** The present values of a record under the names that its edit command takes them by. */
interface Present {
  readonly id: string;
  readonly version: number;
}

/** Who changed which fields since, the latest first. */
interface Change {
  readonly by: string | null;
  readonly at: string;
  readonly fields: readonly string[];
}

/** Types whose names stand for ids in what a person compares with. */
const types: Partial<Record<ReferenceKind, readonly [type: string, name?: (t: Sql) => Sql]>> = {
  user: ['User'],
  person: ['Person', (t) => `coalesce(${t}.name, ${t}.role_title)`],
  organisation: ['Organisation'],
  initiative: ['Initiative'],
  hotline: ['Hotline'],
  partnership: ['Partnership', (t) => `(select i.name from app.initiatives i where i.id = ${t}.initiative_id)`],
};

/** What the records are called that the values point to, as far as the actor may know them. */
async function namesIn(table: string, present: object): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [field, id] of Object.entries(present)) {
    const kind = field === 'partnershipId' ? 'partnership' : auditedField(table, columnOf(field))?.kind;
    const type = kind && types[kind as ReferenceKind];
    const name = type && typeof id === 'string' ? await nameOf(type[0], id, type[1]) : null;
    if (name !== null) names[id] = name;
  }
  return names;
}

/** The trail since a version, as far as the actor may read it: row-level security decides. */
function changesSince(table: string, { id, version }: Present, seen: number): Promise<Change[]> {
  return sql<Change>(
    `select to_json(e.at)#>>'{}' as at, e.fields,
       coalesce((select u.name from app.users u where u.id = e.actor_id), app.network_name(e.actor_id)) as by
     from app.audit_events e join app.audit_values v on v.event_id = e.id
     where e.record_id = $1 and e.table_name = $2 and e.action = 'UPDATE'
       and (v.after ->> 'version')::int > $3 and (v.after ->> 'version')::int <= $4
     order by e.at desc, e.id desc limit 20`,
    [id, table, seen, version],
  );
}

/**
 * The refusal of what starts from an older version: `CONFLICT` with the values that stand now (`current`), the names of
 * the records that they point to (`names`), and who changed which fields since (`changes`), so that a person can decide
 * field by field.
 *
 * @param table name of the record's table, without its schema
 * @param seen the version that the person had opened
 */
export async function changedSince<Row extends Present>(table: string, present: Row, seen: number): Promise<Refusal> {
  const names = await namesIn(table, present);
  const since = await changesSince(table, present, seen);
  const changes = since.map(({ fields, ...change }) => ({ ...change, fields: fields.map(inputFieldOf) }));
  return conflict(present, undefined, { names, changes });
}

/** Refuses what starts from an older version than `present` has; see `changedSince`. */
export async function ensureVersion<Row extends Present>(table: string, present: Row, seen: number): Promise<void> {
  if (present.version !== seen) throw await changedSince(table, present, seen);
}
