import type {
  ColumnField,
  ComputedField,
  EmbeddedField,
  ManyField,
  OneField,
  PageField,
  ReadContext,
} from './read-map.ts';
import type { Sql } from './sql-values.ts';

/** A column as PostgreSQL's JSON shows it: text, numbers, booleans, arrays, civil dates. */
export const column = (name: string): ColumnField => ({ is: 'column', sql: (t) => `${t}.${name}` });

/** A `timestamptz` as an ISO 8601 instant in UTC with milliseconds. */
export const instant = (name: string): ColumnField => ({
  is: 'column',
  sql: (t) => `to_char(${t}.${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
});

/** The month of a `date` column, as `YYYY-MM`. */
export const month = (name: string): ColumnField => ({ is: 'column', sql: (t) => `to_char(${t}.${name}, 'YYYY-MM')` });

/** Any scalar expression over the row. */
export const expression = (sql: ColumnField['sql']): ColumnField => ({ is: 'column', sql });

export const one = (type: string, on: OneField['on'], order?: OneField['order']): OneField => ({
  is: 'one',
  type,
  on,
  ...(order && { order }),
});

export const many = (type: string, plan: Omit<ManyField, 'is' | 'type' | 'limit'> & { limit?: number }): ManyField => ({
  is: 'many',
  type,
  limit: 500,
  ...plan,
});

export const page = (type: string, on: PageField['on']): PageField => ({ is: 'page', type, on });

export const embedded = (type: string, present?: (t: Sql) => Sql): EmbeddedField => ({
  is: 'embedded',
  type,
  ...(present && { present }),
});

/** See `ComputedField`. `facts` is a record of columns or expressions over the row. */
export const computed = <Facts>(
  facts: (t: Sql, c: ReadContext) => Readonly<Record<keyof Facts & string, Sql>>,
  answer: (facts: Facts, actor: ReadContext['actor'], now: Date) => unknown,
): ComputedField => ({
  is: 'computed',
  facts: (t, c) => {
    const pairs = Object.entries<Sql>(facts(t, c)).map(([name, sql]) => `'${name}', ${sql}`);
    return `json_build_object(${pairs.join(', ')})`;
  },
  answer: answer as ComputedField['answer'],
});
