import { randomUUID } from 'node:crypto';
import { sql } from '../operation/operation.ts';

/** Notes in the audit trail that the actor took a file with them, and what was in it. */
export async function noteExport(what: string, facts: Readonly<Record<string, unknown>>): Promise<void> {
  await sql('select app.note_export($1::text, $2::uuid, $3::jsonb)', [what, randomUUID(), JSON.stringify(facts)]);
}
