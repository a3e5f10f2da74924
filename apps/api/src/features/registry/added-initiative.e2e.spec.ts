import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { change } from '../../../test/registry.ts';

let api: TestApi;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const content = {
  name: 'Quiet Harbour',
  scope: 'NATIONAL',
  status: 'ACTIVE',
  levelListState: 'KNOWN',
  aliases: ['Stiller Hafen'],
  facts: [
    { kind: 'LEVEL', code: 'SECONDARY', certainty: 'STATED' },
    { kind: 'COUNTRY', code: 'AT', certainty: 'STATED' },
    { kind: 'LANGUAGE', code: 'de', certainty: 'INFERRED', note: 'Its pages are in German.' },
  ],
  channels: [{ kind: 'PHONE', value: '+43 1 234 56 78', public: true }],
};
const add = (person: Person, input: object = {}) =>
  change(person, 'addInitiative', 'AddInitiativeInput', {
    id: randomUUID(),
    asOf: '2026-02-01',
    sourceTitle: 'Annual report of the Harbour',
    content,
    ...input,
  });
const refusal = (answer: { errors?: { extensions: object }[] }) => answer.errors?.[0]?.extensions;

describe('adding an initiative', () => {
  it('brings it into the registry with its source, findable at once', async () => {
    const id = randomUUID();
    const answer = await add(secretariat, { id });
    expect(answer.data?.addInitiative).toMatchObject({
      id,
      version: 1,
      name: 'Quiet Harbour',
      levels: ['SECONDARY'],
      provenance: { asOf: '2026-02-01', source: { title: 'Annual report of the Harbour' } },
      channels: [{ value: '+43 1 234 56 78' }],
    });
    const coordinator = await api.addPerson('COORDINATOR', await api.addHotline());
    const found = await coordinator.ask<{ initiatives: { edges: { node: { id: string } }[] } }>(
      '{ initiatives(search: "stiller hafen") { edges { node { id } } } }',
    );
    expect(found.data?.initiatives.edges[0]?.node.id).toBe(id);
  });

  it('twice with the same id adds it once, also at the same time', async () => {
    const id = randomUUID();
    const answers = await Promise.all([add(secretariat, { id }), add(secretariat, { id })]);
    expect(answers.map(({ data }) => data?.addInitiative.id)).toEqual([id, id]);
    expect(refusal(await add(secretariat, { id }))).toBeUndefined();
    const { rows } = await api.admin.query(
      `select (select count(*) from app.initiatives where id = $1) as rows,
              (select count(*) from app.initiative_facts where initiative_id = $1) as facts`,
      [id],
    );
    expect(rows).toEqual([{ rows: '1', facts: '3' }]);
  });

  it('names every field that is wrong, and refuses text that must not be stored', async () => {
    const wrong = await add(secretariat, { content: { ...content, name: '', levelListState: 'UNKNOWN' } });
    expect(refusal(wrong)).toMatchObject({ code: 'VALIDATION' });
    const unsafe = await add(secretariat, {
      content: { ...content, description: `magnet:?xt=urn:btih:${'ab'.repeat(20)}` },
    });
    expect(refusal(unsafe)).toMatchObject({ code: 'UNSAFE_TEXT', field: 'content.description' });
    expect(refusal(await add(secretariat, { asOf: '2100-01-01' }))).toMatchObject({ field: 'asOf' });
  });

  it.each(['OBSERVER', 'COORDINATOR', 'MANAGER', 'ADMIN'] as const)('is not for the role %s', async (role) => {
    const person = await api.addPerson(role, role === 'ADMIN' ? null : await api.addHotline());
    expect(refusal(await add(person))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
