import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let colleague: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  colleague = await api.addPerson('COORDINATOR', ours.hotlineId);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

interface Obstacle {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly settledOn: string | null;
}
const values = { type: 'INSTITUTION_CAPACITY', severity: 'MEDIUM', since: day(-20) };
const fields = '{ id version status settledOn }';
const record = async (more: object = {}, person = ours.coordinator, selection = fields) => {
  const input = { id: randomUUID(), partnershipId: ours.partnershipId, ...values, ...more };
  return { input, ...(await mutate<Obstacle>(person, 'recordObstacle', input, selection)) };
};
const recorded = async (more: object = {}, person = ours.coordinator): Promise<string> => {
  const { input, message } = await record(more, person);
  expect(message).toBeUndefined();
  return input.id;
};
const edit = (person: Person, id: string, version: number, more: object = {}) =>
  mutate<Obstacle>(person, 'editObstacle', { id, version, ...values, ...more }, fields);
const seen = async (person: Person, partnershipId = ours.partnershipId) => {
  const answer = await person.ask<{ partnership: { obstacles: ({ id: string } & Record<string, unknown>)[] } | null }>(
    'query ($id: ID!) { partnership(id: $id) { obstacles { id type severity status viewerCan { edit withdraw } } } }',
    { id: partnershipId },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.statements).toBe(3);
  return answer.data?.partnership?.obstacles;
};

describe('an obstacle', () => {
  it('is recorded once, open and for hotline and secretariat unless said otherwise', async () => {
    const selection = `{ type severity since status settledOn note sharing recordedBy version partnership { id } viewerCan { edit withdraw } }`;
    const first = await record({ note: ' One post is vacant. ' }, ours.coordinator, selection);
    const expected = {
      ...values,
      status: 'OPEN',
      settledOn: null,
      note: 'One post is vacant.',
      sharing: 'AMBER',
      recordedBy: 'Test coordinator',
      version: 1,
      partnership: { id: ours.partnershipId },
      viewerCan: { edit: true, withdraw: true },
    };
    expect(first.result).toEqual(expected);
    const again = await mutate(ours.coordinator, 'recordObstacle', { ...first.input, note: 'Sent twice.' }, selection);
    expect(again.result).toEqual(expected);
  });

  it('is settled on a day, and opened again without one', async () => {
    const id = await recorded();
    expect((await edit(colleague, id, 1, { status: 'RESOLVED' })).result).toMatchObject({
      status: 'RESOLVED',
      settledOn: day(0),
    });
    expect((await edit(colleague, id, 2, { status: 'ACCEPTED', settledOn: day(-4) })).result).toMatchObject({
      settledOn: day(-4),
    });
    expect((await edit(colleague, id, 3, { status: 'OPEN', settledOn: day(-4) })).result).toMatchObject({
      status: 'OPEN',
      settledOn: null,
      version: 4,
    });
    expect((await edit(ours.coordinator, id, 1)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id, version: 4, status: 'OPEN' } },
    });
  });

  it('is told with the heaviest open one first', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const gone = await recorded({ partnershipId, severity: 'HIGH', status: 'RESOLVED' });
    const low = await recorded({ partnershipId, severity: 'LOW' });
    const high = await recorded({ partnershipId, severity: 'HIGH' });
    expect((await seen(ours.observer, partnershipId))?.map(({ id }) => id)).toEqual([high, low, gone]);
  });

  it('is listed with filters, latest first, in one statement', async () => {
    const other = await addWorkingHotline(api, 'A hotline with obstacles');
    const make = async (more: object) => {
      const input = { id: randomUUID(), partnershipId: other.partnershipId, ...values, ...more };
      await mutate(other.coordinator, 'recordObstacle', input);
      return input.id;
    };
    const old = await make({ since: day(-90), type: 'LANGUAGE', severity: 'HIGH' });
    const fresh = await make({ since: day(-3) });
    const settled = await make({ since: day(-30), status: 'MITIGATED' });
    const ids = async (filter: object) => {
      const answer = await other.observer.ask<{ obstacles: { edges: { node: { id: string } }[] } }>(
        'query ($filter: ObstacleFilter) { obstacles(filter: $filter) { edges { node { id type partnership { initiative { name } } } } } }',
        { filter },
      );
      expect(answer.statements).toBe(3);
      return answer.data?.obstacles.edges.map(({ node }) => node.id);
    };
    expect(await ids({})).toEqual([fresh, settled, old]);
    expect(await ids({ status: ['OPEN'] })).toEqual([fresh, old]);
    expect(await ids({ severity: ['HIGH'], type: ['LANGUAGE'] })).toEqual([old]);
    expect(await ids({ partnershipId: randomUUID() })).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['an obstacle that will come up', { since: day(3) }, 'VALIDATION', 'since'],
    ['one settled before it came up', { status: 'RESOLVED', settledOn: day(-30) }, 'VALIDATION', 'settledOn'],
    ['one settled ahead', { status: 'RESOLVED', settledOn: day(3) }, 'VALIDATION', 'settledOn'],
    ['a note that is too long', { note: 'x'.repeat(1001) }, 'VALIDATION', 'note'],
    ['a note with what must not be stored', { note: 'See 192.168.4.7' }, 'UNSAFE_TEXT', 'note'],
    ['a coordinator’s label for the public', { sharing: 'CLEAR' }, 'FORBIDDEN', 'sharing'],
  ])('is %s', async (_what, more, code, field) => {
    expect((await record(more)).refusal).toMatchObject({ code, field });
    const id = await recorded();
    expect((await edit(ours.coordinator, id, 1, more)).refusal).toMatchObject({ code, field });
  });

  it('is every change by observers and people of the network', async () => {
    const id = await recorded();
    for (const person of [ours.observer, secretariat]) {
      expect((await record({}, person)).refusal?.code).toBe('FORBIDDEN');
      expect((await edit(person, id, 1)).refusal?.code).toBe('FORBIDDEN');
    }
    const update = `update app.obstacles set note = null where id = $1 returning id`;
    expect(await asPerson(api, ours.observer, update, [id])).toEqual([]);
  });

  it('is whatever belongs to another hotline, exactly as what nobody has', async () => {
    const theirs = await addWorkingHotline(api, 'Their hotline');
    const id = randomUUID();
    await mutate(theirs.coordinator, 'recordObstacle', { id, partnershipId: theirs.partnershipId, ...values });
    for (const person of [ours.coordinator, ours.manager]) {
      for (const at of [id, randomUUID()]) {
        expect((await edit(person, at, 1)).refusal?.code).toBe('NOT_FOUND');
        for (const name of ['withdrawEntry', 'restoreEntry']) {
          expect((await mutate(person, name, { kind: 'OBSTACLE', id: at }, '')).refusal?.code).toBe('NOT_FOUND');
        }
      }
      expect((await record({ partnershipId: theirs.partnershipId }, person)).refusal?.code).toBe('NOT_FOUND');
      expect(await asPerson(api, person, 'select id from app.obstacles where id = $1', [id])).toEqual([]);
    }
  });
});

describe('sharing labels', () => {
  it('open AMBER to the secretariat, AMBER_STRICT to the hotline and RED to the author', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const amber = await recorded({ partnershipId });
    const strict = await recorded({ partnershipId, sharing: 'AMBER_STRICT' });
    const red = await recorded({ partnershipId, sharing: 'RED' });
    const ids = async (person: Person) => new Set((await seen(person, partnershipId))?.map(({ id }) => id));
    expect(await ids(ours.coordinator)).toEqual(new Set([amber, strict, red]));
    expect(await ids(ours.manager)).toEqual(new Set([amber, strict]));
    expect(await ids(secretariat)).toEqual(new Set([amber]));
    expect((await edit(ours.manager, red, 1)).refusal?.code).toBe('NOT_FOUND');
    expect((await edit(ours.manager, amber, 1, { sharing: 'RED' })).refusal).toMatchObject({
      code: 'FORBIDDEN',
      field: 'sharing',
    });
    expect((await edit(ours.coordinator, amber, 1, { sharing: 'RED' })).refusal).toBeUndefined();
  });
});

describe('the timeline', () => {
  it('shows an obstacle on the day from which it stood in the way, until it is withdrawn', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const id = await recorded({ partnershipId, since: day(-1) });
    const entries = async () =>
      (
        await ours.observer.ask<{ partnership: { timeline: { edges: object[] } } }>(
          `query ($id: ID!) { partnership(id: $id) { collaborationCount timeline(kinds: [OBSTACLE]) { edges { node { id happenedOn sharing obstacle { type status } } } } } }`,
          { id: partnershipId },
        )
      ).data?.partnership;
    const node = {
      id,
      happenedOn: day(-1),
      sharing: 'AMBER',
      obstacle: { type: 'INSTITUTION_CAPACITY', status: 'OPEN' },
    };
    expect(await entries()).toEqual({ collaborationCount: 0, timeline: { edges: [{ node }] } });
    const entry = { kind: 'OBSTACLE', id };
    expect((await mutate(colleague, 'withdrawEntry', entry, '')).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(ours.coordinator, 'withdrawEntry', entry, '')).result).toBe(true);
    expect((await entries())?.timeline.edges).toEqual([]);
    expect(await seen(ours.coordinator, partnershipId)).toEqual([]);
    expect((await mutate(ours.manager, 'restoreEntry', entry, '')).result).toBe(true);
    expect((await entries())?.timeline.edges).toHaveLength(1);
  });
});
