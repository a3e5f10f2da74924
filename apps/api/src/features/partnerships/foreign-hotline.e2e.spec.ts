import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addWorkingHotline, someInitiative, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let theirs: WorkingHotline;
let ours: WorkingHotline;
let their: { personId: string; taskId: string; interactionId: string; referralId: string; engagementId: string };
beforeAll(async () => {
  api = await TestApi.start();
  theirs = await addWorkingHotline(api, 'Their hotline');
  ours = await addWorkingHotline(api, 'Our hotline');
  const one = async (table: string) =>
    (await api.admin.query<{ id: string }>(`select id from app.${table} where hotline_id = $1`, [theirs.hotlineId]))
      .rows[0]?.id ?? '';
  their = {
    personId: await one('people'),
    taskId: await one('tasks'),
    interactionId: await one('interactions'),
    referralId: await one('referral_entries'),
    engagementId: await one('engagements'),
  };
});
afterAll(() => api.stop());

const everybodyOfOurs = (): Person[] => [ours.coordinator, ours.manager, ours.observer];

const tables = [
  'partnerships',
  'stage_changes',
  'due_diligences',
  'agreements',
  'obstacles',
  'people',
  'partnership_people',
  'interactions',
  'tasks',
  'referral_entries',
  'engagements',
  'engagement_partnerships',
  'reviews',
  'timeline_entries',
];

/** Everything that the other hotline has, as one text. */
async function theirRecords(): Promise<string> {
  const parts = tables.map(
    (table) =>
      `(select coalesce(jsonb_agg(to_jsonb(x) order by to_jsonb(x)::text), '[]') from app.${table} x where x.hotline_id = $1)`,
  );
  const { rows } = await api.admin.query<{ all: unknown }>(`select jsonb_build_array(${parts.join(', ')}) as all`, [
    theirs.hotlineId,
  ]);
  return JSON.stringify(rows[0]?.all);
}

describe('records of another hotline', () => {
  it.each([
    ['partnership', () => theirs.partnershipId],
    ['person', () => their.personId],
  ])('answer by address as if they did not exist: %s', async (field, id) => {
    for (const person of everybodyOfOurs()) {
      const [foreign, random] = await Promise.all(
        [id(), randomUUID()].map((one) => person.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id: one })),
      );
      expect(foreign?.data).toEqual({ [field]: null });
      expect(foreign).toEqual(random);
    }
  });

  it('are in no list, no count and no filter', async () => {
    const query = `query ($hotline: ID!, $partnership: ID!, $initiative: ID!, $owner: ID!) {
      all: partnerships { totalCount edges { node { id hotline { id } } } }
      byHotline: partnerships(filter: { hotlineId: $hotline }) { totalCount edges { node { id } } }
      byOwner: partnerships(filter: { ownerId: $owner }) { totalCount edges { node { id } } }
      people { totalCount edges { node { id partnerships { id } } } }
      tasks { totalCount edges { node { id partnership { id } } } }
      byPartnership: tasks(filter: { partnershipId: $partnership }) { totalCount edges { node { id } } }
      initiative(id: $initiative) { myPartnership { hotline { id } } }
      hotlines(first: 200) { edges { node { id } } }
      users { edges { node { id hotline { id } } } }
    }`;
    const variables = {
      hotline: theirs.hotlineId,
      partnership: theirs.partnershipId,
      initiative: theirs.initiativeId,
      owner: theirs.coordinator.id,
    };
    for (const person of everybodyOfOurs()) {
      const answer = await person.ask(query, variables);
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({
        all: { totalCount: 1, edges: [{ node: { id: ours.partnershipId, hotline: { id: ours.hotlineId } } }] },
        byHotline: { totalCount: 0, edges: [] },
        byOwner: { totalCount: 0, edges: [] },
        people: { totalCount: 1, edges: [{ node: { partnerships: [{ id: ours.partnershipId }] } }] },
        tasks: { totalCount: 1, edges: [{ node: { partnership: { id: ours.partnershipId } } }] },
        byPartnership: { totalCount: 0, edges: [] },
        initiative: { myPartnership: { hotline: { id: ours.hotlineId } } },
      });
      const text = JSON.stringify({ ...(answer.data as object), hotlines: null });
      for (const id of [theirs.partnershipId, theirs.coordinator.id, ...Object.values(their)])
        expect(text).not.toContain(id);
    }
  });

  it('refuse every change exactly as ids that nobody has, and stay as they are', async () => {
    const before = await theirRecords();
    const today = day(0);
    const entry = {
      direction: 'OUT',
      subject: 'HELP_SEEKER',
      mode: 'SIGNPOST',
      channel: 'PHONE',
      count: 1,
      month: today.slice(0, 7),
    };
    const attempts: [
      name: string,
      input: (ids: typeof their & { partnershipId: string }) => object,
      fields?: string,
    ][] = [
      ['editPartnership', ({ partnershipId: id }) => ({ id, version: 1, sharing: 'GREEN' })],
      [
        'moveStage',
        ({ partnershipId }) => ({ id: randomUUID(), partnershipId, version: 1, to: 'CONTACTED', effectiveOn: today }),
      ],
      [
        'recordDueDiligence',
        ({ partnershipId }) => ({ id: randomUUID(), partnershipId, outcome: 'CLEARED', assessedOn: today }),
      ],
      ['addPerson', ({ partnershipId }) => ({ id: randomUUID(), partnershipId, roleTitle: 'x', source: 'x' })],
      ['editPerson', ({ personId: id }) => ({ id, version: 1, roleTitle: 'x', source: 'x' })],
      ['linkPerson', ({ partnershipId, personId }) => ({ partnershipId, personId })],
      ['linkPerson', ({ personId }) => ({ partnershipId: ours.partnershipId, personId })],
      ['unlinkPerson', ({ partnershipId, personId }) => ({ partnershipId, personId })],
      ['logReferral', ({ partnershipId }) => ({ id: randomUUID(), partnershipId, ...entry })],
      [
        'logInteraction',
        ({ partnershipId }) => ({ id: randomUUID(), partnershipId, kind: 'NOTE', occurredOn: today, summary: 'x' }),
      ],
      [
        'logEngagement',
        ({ partnershipId }) => ({
          id: randomUUID(),
          partnershipIds: [ours.partnershipId, partnershipId],
          kind: 'EVENT',
          title: 'x',
          startsOn: today,
        }),
      ],
      ['withdrawEntry', ({ interactionId: id }) => ({ kind: 'INTERACTION', id }), ''],
      ['withdrawEntry', ({ referralId: id }) => ({ kind: 'REFERRAL', id }), ''],
      ['withdrawEntry', ({ engagementId: id }) => ({ kind: 'ENGAGEMENT', id }), ''],
      ['addTask', ({ partnershipId }) => ({ id: randomUUID(), partnershipId, title: 'x' })],
      ['completeTask', ({ taskId: id }) => ({ id, version: 1 })],
      ['reopenTask', ({ taskId: id }) => ({ id, version: 1 })],
      ['cancelTask', ({ taskId: id }) => ({ id, version: 1 })],
      ['editTask', ({ taskId: id }) => ({ id, version: 1, title: 'x' })],
    ];
    const real = { ...their, partnershipId: theirs.partnershipId };
    const random = Object.fromEntries(Object.keys(real).map((name) => [name, randomUUID()])) as typeof real;
    for (const [name, input, fields] of attempts) {
      for (const person of everybodyOfOurs()) {
        const foreign = await mutate(person, name, input(real), fields);
        const nobodys = await mutate(person, name, input(random), fields);
        expect([name, foreign]).toEqual([name, nobodys]);
        expect([name, foreign.refusal?.code]).toEqual([name, person === ours.observer ? 'FORBIDDEN' : 'NOT_FOUND']);
      }
    }
    expect(await theirRecords()).toBe(before);
  });

  it('do not stand in the way of own records with the same id', async () => {
    const before = await theirRecords();
    const initiativeId = await someInitiative(api, ours.hotlineId);
    const started = await mutate(
      ours.coordinator,
      'startPartnership',
      { id: theirs.partnershipId, initiativeId },
      '{ id hotline { id } }',
    );
    expect(started.result).toEqual({ id: theirs.partnershipId, hotline: { id: ours.hotlineId } });
    expect(
      (await mutate(ours.coordinator, 'addTask', { id: their.taskId, title: 'Ours' }, '{ title }')).result,
    ).toEqual({ title: 'Ours' });
    expect(await theirRecords()).toBe(before);
  });

  it('answer the owner and work for the hotline that they belong to', async () => {
    const answer = await theirs.observer.ask(
      'query ($id: ID!) { partnership(id: $id) { id hotline { id } timeline { totalCount } } }',
      { id: theirs.partnershipId },
    );
    expect(answer.data).toEqual({
      partnership: { id: theirs.partnershipId, hotline: { id: theirs.hotlineId }, timeline: { totalCount: 4 } },
    });
  });
});
