import { Refusal } from '@alongside/domain';
import type { Order, OrderTerm, ReadContext } from './read-map.ts';
import type { Sql } from './sql-values.ts';

const accepts: Record<OrderTerm['type'], RegExp> = {
  text: /^[^\u0000]{0,2000}$/su,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^(-?infinity|\d{4}-\d{2}-\d{2})$/,
  int: /^-?\d{1,9}$/,
  timestamptz: /^(-?infinity|\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d{1,6})?([+-]\d{2}(:?\d{2})?)?)$/,
  real: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
};

function refuse(): never {
  throw new Refusal('VALIDATION', { field: 'after', message: 'This page address is not valid here; start from the first page.' });
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

/** The predicate "comes after `cursor` in `order`". Refuses a cursor that another order made. */
export function keysetAfter(order: Order, keys: readonly Sql[], orderName: string, cursor: string, c: ReadContext): Sql {
  const [madeBy, ...values] = parts(cursor);
  if (madeBy !== orderName || values.length !== order.terms.length) refuse();
  const placeholders = order.terms.map((term, i) => {
    const value = values[i] ?? '';
    if (!accepts[term.type].test(value)) refuse();
    return c.values.add(value, term.type);
  });
  return `(${keys.join(', ')}) ${order.descending ? '<' : '>'} (${placeholders.join(', ')})`;
}
