import { isStale } from '@alongside/domain';
import { addDays, today } from '@alongside/shared';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TestApi } from '../../../test/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const now = new Date();
const day = (age: number) => addDays(today(now), -age);
const cut = [4, 7, 10] as const;
/** Ages around the limit of 180 days and far away from it; dates as rough as sources give them. */
const age = fc.oneof(
  fc.integer({ min: 150, max: 600 }),
  fc.integer({ min: 178, max: 183 }),
  fc.integer({ min: 0, max: 4000 }),
);
const record = fc.record({
  asOf: fc.tuple(age, fc.constantFrom(...cut)).map(([days, length]) => day(days).slice(0, length)),
  confirmedAt: fc.option(
    fc.tuple(age, fc.integer({ min: 0, max: 86_399 })).map(([days, second]) => {
      const at = new Date(`${day(days)}T00:00:00Z`);
      at.setUTCSeconds(second);
      return at;
    }),
  ),
});

it('the database and the rule agree on what is stale, as a value and as a filter', async () => {
  const secretariat = await api.addPerson('SECRETARIAT');
  const { rows } = await api.admin.query<{ id: string }>('select id from app.initiatives order by id');
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: rows.length, maxLength: rows.length }), async (records) => {
      const written = records.map((one, i) => ({ id: rows[i]?.id ?? '', ...one }));
      await api.admin.query(
        `update app.initiatives i set as_of = r.as_of, confirmed_at = r.confirmed_at
         from jsonb_to_recordset($1) as r (id uuid, as_of text, confirmed_at timestamptz) where i.id = r.id`,
        [JSON.stringify(written.map(({ id, asOf, confirmedAt }) => ({ id, as_of: asOf, confirmed_at: confirmedAt })))],
      );
      const expected = written.filter((one) => isStale(one, today(now))).map(({ id }) => id);
      const answer = await secretariat.ask<{ all: Page; stale: Page }>(
        `{ all: initiatives(first: 200) { ...p } stale: initiatives(first: 200, filter: { stale: true }) { ...p } }
         fragment p on InitiativeConnection { edges { node { id provenance { stale } } } }`,
      );
      const ids = (page: Page | undefined, stale = true) =>
        page?.edges.flatMap(({ node }) => (node.provenance.stale === stale ? node.id : [])).sort();
      expect(ids(answer.data?.all)).toEqual(expected.sort());
      expect(ids(answer.data?.stale)).toEqual(expected.sort());
      expect(ids(answer.data?.stale, false)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

interface Page {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly provenance: { readonly stale: boolean } };
  }[];
}
