/** A piece of SQL text. Only code writes it: values from outside go through `SqlValues`. */
export type Sql = string;

export type SqlType = 'text' | 'text[]' | 'uuid' | 'uuid[]' | 'date' | 'int' | 'boolean' | 'real' | 'timestamptz';

/** The values of one statement; equal values share a placeholder. */
export class SqlValues {
  readonly list: unknown[] = [];
  private readonly known = new Map<string, Sql>();

  /** Adds a value; answers its placeholder with a cast. */
  add(value: unknown, type: SqlType): Sql {
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
