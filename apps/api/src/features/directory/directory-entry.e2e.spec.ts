import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let theirs: WorkingHotline;
let ours: WorkingHotline;
let secretariat: Person;
let administrator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  theirs = await addWorkingHotline(api, 'Their hotline');
  ours = await addWorkingHotline(api, 'Our hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

interface Entry {
  readonly hotline: { readonly name: string };
  readonly stage: string;
  readonly since: string | null;
  readonly intensity: string | null;
  readonly kinds: string[];
}
const fields = '{ hotline { name } stage since intensity kinds }';
const entriesOf = async (person: Person, initiativeId: string): Promise<Entry[]> => {
  const answer = await person.ask<{ initiative: { directory: Entry[] }; directory: { edges: { node: Entry }[] } }>(
    `query ($id: ID!) { initiative(id: $id) { directory ${fields} }
       directory(filter: { initiativeId: $id }) { totalCount edges { node ${fields} } } }`,
    { id: initiativeId },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.statements).toBe(3);
  const listed = answer.data?.directory.edges.map(({ node }) => node) ?? [];
  expect(answer.data?.initiative.directory).toEqual(listed);
  return listed;
};
const label = async (id: string, sharing: string, more: object = {}) => {
  const { rows } = await api.admin.query('select version from app.partnerships where id = $1', [id]);
  const input = { id, version: rows[0]?.version, sharing, ...more };
  expect((await mutate(theirs.manager, 'editPartnership', input)).refusal).toBeUndefined();
};

describe('the directory of the network', () => {
  it('tells every role who works with an initiative once the partnership is GREEN, and nothing more of it', async () => {
    const { id, initiativeId } = await addPartnership(api, theirs.coordinator);
    expect(await entriesOf(ours.observer, initiativeId)).toEqual([]);
    await label(id, 'GREEN', { intensity: 'COOPERATING', since: day(-40) });
    const open = { id: randomUUID(), partnershipIds: [id], kind: 'TRAINING', title: 'Secret title', startsOn: day(-3) };
    await mutate(theirs.coordinator, 'logEngagement', { ...open, sharing: 'GREEN' });
    const closed = { ...open, id: randomUUID(), kind: 'RESEARCH', sharing: 'AMBER' };
    await mutate(theirs.coordinator, 'logEngagement', closed);
    const entry = {
      hotline: { name: 'Their hotline' },
      stage: 'PROSPECT',
      since: day(-40),
      intensity: 'COOPERATING',
      kinds: ['TRAINING'],
    };
    for (const person of [ours.observer, ours.manager, theirs.observer, secretariat, administrator]) {
      expect([person.role, await entriesOf(person, initiativeId)]).toEqual([person.role, [entry]]);
    }
    const foreign = await ours.manager.ask('query ($id: ID!) { partnership(id: $id) { id } }', { id });
    expect(foreign.data).toEqual({ partnership: null });
    const [row] = await asPerson(api, ours.manager, 'select * from app.directory_entries where initiative_id = $1', [
      initiativeId,
    ]);
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      'hotline_id',
      'initiative_id',
      'initiative_name',
      'intensity',
      'kinds',
      'since',
      'stage',
    ]);
    await mutate(theirs.coordinator, 'withdrawEntry', { kind: 'ENGAGEMENT', id: open.id }, '');
    expect((await entriesOf(ours.observer, initiativeId))[0]?.kinds).toEqual([]);
  });

  it.each(['AMBER', 'AMBER_STRICT'])('forgets a partnership everywhere once it is %s again', async (sharing) => {
    const { id, initiativeId } = await addPartnership(api, theirs.coordinator);
    await label(id, 'CLEAR');
    expect(await entriesOf(ours.observer, initiativeId)).toHaveLength(1);
    await label(id, sharing);
    for (const person of [ours.observer, theirs.manager, secretariat, administrator]) {
      expect(await entriesOf(person, initiativeId)).toEqual([]);
    }
  });

  it('shows partnerships while they live, and the name that the initiative has now', async () => {
    const { id, initiativeId } = await addPartnership(api, theirs.coordinator);
    await label(id, 'GREEN');
    await api.admin.query(`update app.initiatives set name = 'Another name' where id = $1`, [initiativeId]);
    const names = await asPerson(
      api,
      ours.manager,
      'select initiative_name from app.directory_entries where initiative_id = $1',
      [initiativeId],
    );
    expect(names).toEqual([{ initiative_name: 'another name' }]);
    const step = { id: randomUUID(), partnershipId: id, to: 'DECLINED', effectiveOn: day(0), reason: 'No.' };
    const { rows } = await api.admin.query('select version from app.partnerships where id = $1', [id]);
    expect((await mutate(theirs.manager, 'moveStage', { ...step, version: rows[0]?.version })).refusal).toBeUndefined();
    expect(await entriesOf(ours.observer, initiativeId)).toEqual([]);
  });

  it('is kept by the product alone', async () => {
    for (const person of [ours.manager, secretariat, administrator]) {
      await expect(asPerson(api, person, 'delete from app.directory_entries')).rejects.toThrow(/permission denied/);
    }
  });
});
