import { Refusal } from '@alongside/domain';
import type { Order, OrderTerm, ReadContext } from './read-map.ts';
import type { Sql } from './sql-values.ts';

const matches =
  (shape: RegExp) =>
  (value: string): boolean =>
    shape.test(value);

/** Whether PostgreSQL would take a text as a value of the type: a cursor comes from outside. */
const accepts: Record<OrderTerm['type'], (value: string) => boolean> = {
  text: (value) => value.length <= 2_000 && !value.includes('\0'),
  uuid: matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  date: matches(/^(-?infinity|\d{4}-\d{2}-\d{2})$/),
  int: matches(/^-?\d{1,9}$/),
  bigint: matches(/^-?\d{1,18}$/),
  timestamptz: matches(/^(-?infinity|\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d{1,6})?([+-]\d{2}(:?\d{2})?)?)$/),
  real: matches(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i),
};

function refuse(): never {
  throw new Refusal('VALIDATION', {
    field: 'after',
    message: 'This page address is not valid here; start from the first page.',
  });
}

function parts(cursor: string): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value;
  } catch {
    // falls through to the refusal
  }
  return refuse();
}

/** The keys of the row at which a page ended. Refuses a cursor that another order made. */
export function keysOf(cursor: string, order: Order, orderName: string): string[] {
  const [madeBy, ...values] = parts(cursor);
  if (madeBy !== orderName || values.length !== order.terms.length) refuse();
  order.terms.forEach((term, i) => {
    if (!accepts[term.type](values[i] ?? '')) refuse();
  });
  return values;
}

/** The predicate "comes after `values`"; `terms` name the types of both lists. */
export function keysetAfter(
  terms: Order['terms'],
  keys: readonly Sql[],
  values: readonly string[],
  descending: boolean,
  c: ReadContext,
): Sql {
  const placeholders = terms.map((term, i) => c.values.add(values[i], term.type));
  return `(${keys.join(', ')}) ${descending ? '<' : '>'} (${placeholders.join(', ')})`;
}
