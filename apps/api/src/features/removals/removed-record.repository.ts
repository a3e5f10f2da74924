import type { RemovableTable, RemovedRecord } from '@alongside/domain';
import { ownHotline, sql } from '../../kernel/operation/operation.ts';

/** A removed record of the own hotline, as putting it back needs it. */
export interface LoadedRemoval extends RemovedRecord {
  readonly table: RemovableTable;
  /** Id of the record; for a tie between two records both, with a slash between them. */
  readonly recordId: string;
  readonly version: number;
}

/** Null when the actor sees no removed record of this id. */
export async function loadRemoval(id: string): Promise<LoadedRemoval | null> {
  const slash = id.indexOf('/');
  const [row] = await sql<LoadedRemoval>(
    `select table_name as "table", record_id as "recordId", version, hotline_id as "hotlineId", created_by as "authorId", sharing, settled
     from app.removed_records where hotline_id = $1 and table_name = $2 and record_id = $3`,
    [ownHotline(), id.slice(0, Math.max(slash, 0)), id.slice(slash + 1)],
  );
  return row ?? null;
}

/** What a tie between two records said when it was removed last. */
export async function loadTie(
  table: string,
  partnershipId: string,
  other: 'person_id' | 'user_id',
  otherId: string,
): Promise<Readonly<Record<string, string | null>>> {
  const [row] = await sql<{ row: Record<string, string | null> }>(
    `select v.before as row from app.audit_events e join app.audit_values v on v.event_id = e.id
     where e.hotline_id = $1 and e.table_name = $2 and e.action = 'DELETE' and v.before ->> 'partnership_id' = $3
       and v.before ->> $4 = $5
     order by e.at desc, e.id desc limit 1`,
    [ownHotline(), table, partnershipId, other, otherId],
  );
  return row?.row ?? {};
}
