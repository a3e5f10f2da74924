import { scopeOf, secretariatLabels } from '@alongside/domain';
import type { ReadContext, ReadMap } from './read-map.ts';
import type { Sql } from './sql-values.ts';

interface TenantRows {
  /** Column with the user who wrote the row: what is marked RED is for that user alone. */
  readonly author?: string;
  /** What the secretariat may see; nothing when left out. */
  readonly network?: (t: Sql) => Sql;
  /** Rows that count at all, such as those that nobody has withdrawn. */
  readonly only?: (t: Sql) => Sql;
}

/** Rows whose sharing label opens them to the secretariat. */
export const sharedWithNetwork = (t: Sql): Sql =>
  `${t}.sharing in (${secretariatLabels.map((label) => `'${label}'`).join(', ')})`;

/**
 * Wall one for rows that belong to hotlines: people of a hotline see its own, the secretariat what `network`
 * opens, administrators nothing. Row-level security (database/walls.ts) says the same by other means.
 */
export const tenantRows =
  ({ author, network, only }: TenantRows = {}): NonNullable<ReadMap['visible']> =>
  (t, c) => {
    const rows = seenRows(t, c, author, network);
    return only ? `${rows} and ${only(t)}` : rows;
  };

function seenRows(
  t: Sql,
  { actor, values }: ReadContext,
  author: string | undefined,
  network: TenantRows['network'],
): Sql {
  switch (scopeOf(actor.role)) {
    case 'hotline': {
      const own = `${t}.hotline_id = ${values.add(actor.hotlineId, 'uuid')}`;
      return author
        ? `${own} and (${t}.sharing <> 'RED' or ${t}.${author} = ${values.add(actor.userId, 'uuid')})`
        : own;
    }
    case 'network':
      return network?.(t) ?? 'false';
    case 'admin':
      return 'false';
  }
}
