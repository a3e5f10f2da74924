import { many } from '../../kernel/reads/fields.ts';
import type { ManyField } from '../../kernel/reads/read-map.ts';

/** Relations of a record in both directions, told from its own side: `outgoing` and the id of the other. */
export const relationsOf = (type: string, table: string): ManyField =>
  many(type, {
    from: (t) =>
      `(select r.*, r.from_id = ${t}.id as outgoing, case when r.from_id = ${t}.id then r.to_id else r.from_id end as other_id from ${table} r where ${t}.id in (r.from_id, r.to_id))`,
    order: (o) => `${o}.outgoing desc, ${o}.kind, ${o}.id`,
  });
