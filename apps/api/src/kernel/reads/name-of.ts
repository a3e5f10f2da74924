import { actor, transaction } from '../operation/operation.ts';
import { type ReadContext, readMap, rowsSeen } from './read-map.ts';
import { type Sql, SqlValues } from './sql-values.ts';

/** Name of the row of `type` with this id, as far as the actor may see it; null where there is none to see. */
export async function nameOf(type: string, id: string, name = (t: Sql): Sql => `${t}.name`): Promise<string | null> {
  const map = readMap(type);
  const c: ReadContext = { actor: actor(), values: new SqlValues() };
  const [row] = await transaction().rows<{ name: string }>(
    `select ${name('t')} as name from ${map.table} t where t.id = ${c.values.add(id, 'uuid')} and ${rowsSeen(type, 't', c)}`,
    c.values.list,
  );
  return row?.name ?? null;
}
