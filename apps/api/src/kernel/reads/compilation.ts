import type { ReadContext, ReadMap } from './read-map.ts';
import type { Request, SelectedField } from './selection.ts';
import type { Sql } from './sql-values.ts';

/** State of compiling one statement. */
export interface Compilation extends ReadContext {
  readonly request: Request;
  /** Most rows that a page may have. */
  readonly maxPage: number;
  /** Answers a row alias that is not in use. */
  readonly alias: () => Sql;
  /** The select list that answers `fields` of one object at row alias `t`. */
  readonly select: (map: ReadMap, t: Sql, fields: readonly SelectedField[], c: Compilation) => Sql;
  /** Set when a field needs the ordinary execution after the statement (see `ComputedField`). */
  computes: boolean;
}

export const quoted = (key: string): Sql => `"${key}"`;
const conjunction = (parts: readonly (Sql | null | undefined)[]): Sql => parts.filter(Boolean).join(' and ') || 'true';

/** The predicate of wall one together with `others`. */
export function visibleWhere(map: ReadMap, t: Sql, c: Compilation, ...others: (Sql | null | undefined)[]): Sql {
  return conjunction([map.visible?.(t, c), ...others]);
}
