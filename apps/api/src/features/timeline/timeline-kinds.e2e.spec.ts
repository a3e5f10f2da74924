import { timelineKinds } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { TEST_PREFIX } from '../../../test/template-database.ts';
import { demoId } from '../../database/demo/demo-rows.ts';
import { loadDemo } from '../../database/demo/load-demo.ts';
import { databaseRoles } from '../../database/roles.ts';

let api: TestApi;
let observer: Person;
beforeAll(async () => {
  api = await TestApi.start();
  await api.admin.query(`begin; set local role ${databaseRoles(TEST_PREFIX).owner}`);
  await loadDemo(api.admin);
  await api.admin.query('commit');
  observer = await api.addPerson('OBSERVER', demoId('hotline', 'northland'));
});
afterAll(() => api.stop());

/** The field of an entry that holds the record of a kind: `GROUP_MEETING` is in `groupMeeting`. */
const fieldOf = (kind: string): string => kind.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const contents = timelineKinds.codes.map((kind) => `${fieldOf(kind)} { id }`).join(' ');

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly [content: string]: unknown;
}
interface Answer {
  readonly partnership: { readonly timeline: { readonly edges: { readonly node: Entry }[] } };
}
const read = async (id: string): Promise<Entry[]> => {
  const answer = await observer.ask<Answer>(
    `query ($id: ID!) { partnership(id: $id) { timeline(first: 100) { edges { node { id kind happenedOn ${contents} } } } } }`,
    { id },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.partnership.timeline.edges.map(({ node }) => node) ?? [];
};

describe('timelines of a hotline with records of all kinds', () => {
  it('hold every kind of the vocabulary, each thing once, with its own record, in the order of the days', async () => {
    const { rows } = await api.admin.query<{ id: string }>('select id from app.partnerships where hotline_id = $1', [
      observer.hotlineId,
    ]);
    const timelines = [];
    for (const { id } of rows) timelines.push(await read(id));
    const kinds = new Set(timelines.flat().map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([...timelineKinds.codes].toSorted());
    for (const entries of timelines) {
      const days = entries.map(({ happenedOn }) => happenedOn);
      expect(days).toEqual(days.toSorted().toReversed());
      expect(new Set(entries.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(entries.length);
      for (const entry of entries) {
        const filled = timelineKinds.codes.filter((kind) => entry[fieldOf(kind)] !== null);
        expect(filled).toEqual([entry.kind]);
        expect(entry[fieldOf(entry.kind)]).toEqual({ id: entry.id });
      }
    }
  });
});
