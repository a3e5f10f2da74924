import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../../test/api.ts';

/**
 * No column of a table of referrals can hold a person (docs/decisions/006). Read from the catalogue of the database, so
 * that a column which comes later is looked at as well.
 */
interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** Tables that it points to. */
  readonly points: readonly string[];
  /** Whether it is a part of the key. */
  readonly key: boolean;
  /** Conditions on this column alone. */
  readonly checks: readonly string[];
}

let api: TestApi;
let columns: Column[];
beforeAll(async () => {
  api = await TestApi.start();
  const { rows } = await api.admin.query<Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey)) as points,
      exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any(k.conkey)) as key,
      array(select pg_get_expr(k.conbin, k.conrelid) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'm') and c.relname like 'referral%' order by 1, 2`);
  columns = rows;
});
afterAll(() => api.stop());

const called = ({ table, name }: Column) => `${table}.${name}`;
const ofType = (type: string) => columns.filter((column) => column.type === type);

/** Whether a row with this value in the column gets past the conditions on it. */
async function passes({ name, type, checks }: Column, value: string): Promise<boolean> {
  const conditions = checks.map((check) => `coalesce(${check}, true)`).join(' and ') || 'true';
  const { rows } = await api.admin.query(`select ${conditions} as passes from (select $1::${type} as ${name}) x`, [
    value,
  ]);
  return rows[0].passes;
}

describe('tables of referrals', () => {
  it('are the five that there are', () => {
    expect([...new Set(columns.map(({ table }) => table))]).toEqual([
      'referral_checks',
      'referral_confirmations',
      'referral_corrections',
      'referral_entries',
      'referral_figure_requests',
    ]);
  });

  it('have columns of six plain types: no document, no list, no free form', () => {
    const plain = ['uuid', 'integer', 'date', 'timestamp with time zone', 'boolean', 'text'];
    expect(columns.filter(({ type }) => !plain.includes(type)).map(called)).toEqual([]);
    expect(columns.length).toBeGreaterThan(60);
  });

  it('take no text but a code', async () => {
    const words = ['A person by name', 'Jo', 'jo.doe', 'JANE', 'case 4711', '', ' ', 'HELP_SEEKER ', 'x'.repeat(40)];
    const found: string[] = [];
    for (const column of ofType('text'))
      for (const word of words) if (await passes(column, word)) found.push(`${called(column)} takes “${word}”`);
    expect(found).toEqual([]);
    expect(ofType('text').length).toBe(12);
  });

  it('know days only as months', async () => {
    for (const column of ofType('date')) {
      expect([called(column), await passes(column, '1985-03-14')]).toEqual([called(column), false]);
      expect([called(column), await passes(column, '1985-03-01')]).toEqual([called(column), true]);
    }
  });

  it('point to hotlines, partnerships, tasks, their own entries and to colleagues who wrote something, never to contacts', () => {
    const allowed = ['app.hotlines', 'app.partnerships', 'app.tasks', 'app.referral_entries'];
    const wrong = ofType('uuid').filter(({ name, key, points }) => {
      const wrote = /^(created|withdrawn|ended)_by$/.test(name);
      if (points.length === 0) return !key && !wrote;
      return points.some((table) => (wrote ? table !== 'app.users' : !allowed.includes(table)));
    });
    expect(wrong.map(called)).toEqual([]);
  });
});
