import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';

let api: TestApi;
let secretariat: Person;
let manager: Person;
let id: string;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  id = await api.addHotline('Quiet Line', 'NL');
  manager = await api.addPerson('MANAGER', id);
});
afterAll(() => api.stop());

const edit = (person: Person, input: object = {}) =>
  person.ask<{ editHotline: { version: number; appetite: string } }>(
    `mutation ($input: EditHotlineInput!) { editHotline(input: $input) { id version name appetite appetiteCondition languages
       country { code } organisation { name } provenance { asOf source { title } } } }`,
    {
      input: {
        id,
        version: 1,
        name: 'Quiet Line',
        country: 'NL',
        appetite: 'NOT_STATED',
        asOf: '2026-03-01',
        ...input,
      },
    },
  );
const refusal = (answer: { errors?: { extensions: object }[] }) => answer.errors?.[0]?.extensions;

describe('a hotline', () => {
  it('takes new values with their source, and is found by who runs it', async () => {
    const { rows } = await api.admin.query(
      `select id, name from app.organisations where name = 'Expertisebureau Online Kindermisbruik'`,
    );
    const answer = await edit(secretariat, {
      organisationId: rows[0].id,
      appetite: 'MAYBE',
      appetiteCondition: 'Needs a second analyst.',
      languages: ['nl', 'en'],
      sourceTitle: 'Call with the manager',
    });
    expect(answer.data?.editHotline).toMatchObject({
      version: 2,
      appetite: 'MAYBE',
      languages: ['nl', 'en'],
      organisation: { name: rows[0].name },
      provenance: { asOf: '2026-03-01', source: { title: 'Call with the manager' } },
    });
    const found = await manager.ask<{ hotlines: { edges: { node: { id: string } }[] } }>(
      '{ hotlines(search: "quiet kindermisbruik") { edges { node { id } } } }',
    );
    expect(found.data?.hotlines.edges.map(({ node }) => node.id)).toContain(id);
  });

  it('answers an older version with what stands now', async () => {
    expect(refusal(await edit(secretariat))).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, appetite: 'MAYBE' } },
    });
  });

  it('names every field that is wrong, and refuses text that must not be stored', async () => {
    const wrong = await edit(secretariat, { version: 2, name: '', languages: ['xx'], organisationId: randomUUID() });
    const { params } = refusal(wrong) as { params: { problems: { field: string }[] } };
    expect(params.problems.map(({ field }) => field)).toEqual(['name', 'languages', 'organisationId']);
    const unsafe = await edit(secretariat, { version: 2, note: 'Case ref. 2026/55812' });
    expect(refusal(unsafe)).toMatchObject({ code: 'UNSAFE_TEXT', field: 'note' });
    expect(refusal(await edit(secretariat, { id: randomUUID() }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is changed by the secretariat only, behind both walls', async () => {
    for (const person of [manager, await api.addPerson('ADMIN')]) {
      expect(refusal(await edit(person, { version: 2 }))).toMatchObject({ code: 'FORBIDDEN' });
      const statement = `update app.hotlines set appetite = 'YES' returning id`;
      await expect(asPerson(api, person, statement)).rejects.toThrow(/permission denied/);
    }
  });
});
