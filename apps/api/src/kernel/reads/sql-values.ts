import { isUuid } from '@alongside/shared';

/** A piece of SQL text. Only code writes it: values from outside go through `SqlValues`. */
export type Sql = string;

export type SqlType =
  | 'text'
  | 'text[]'
  | 'uuid'
  | 'uuid[]'
  | 'date'
  | 'int'
  | 'bigint'
  | 'boolean'
  | 'real'
  | 'timestamptz';

const NO_ID = '00000000-0000-0000-0000-000000000000';

/**
 * What PostgreSQL can take of a value from outside. A text that is no UUID names nothing, exactly as a random
 * UUID does; a NUL character cannot be part of any text.
 */
function storable(value: unknown, type: SqlType): unknown {
  if (Array.isArray(value)) return value.map((one) => storable(one, type));
  if (typeof value !== 'string') return value;
  if (type === 'uuid' || type === 'uuid[]') return isUuid(value) ? value : NO_ID;
  return value.replaceAll('\0', '');
}

/** The values of one statement; equal values share a placeholder. */
export class SqlValues {
  readonly list: unknown[] = [];
  private readonly known = new Map<string, Sql>();

  /** Adds a value; answers its placeholder with a cast. */
  add(given: unknown, type: SqlType): Sql {
    const value = storable(given, type);
    const key = `${type}:${JSON.stringify(value)}`;
    let placeholder = this.known.get(key);
    if (!placeholder) {
      this.list.push(value);
      placeholder = `$${this.list.length}::${type}`;
      this.known.set(key, placeholder);
    }
    return placeholder;
  }
}
