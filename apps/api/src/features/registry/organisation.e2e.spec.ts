import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLAnswer, type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';

let api: TestApi;
let secretariat: Person;
let coordinator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  coordinator = await api.addPerson('COORDINATOR', await api.addHotline());
});
afterAll(() => api.stop());

interface Organisation {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}
const values = { name: 'Harbour Foundation', type: 'NGO_CHARITY', country: 'AT', asOf: '2026-02-01' };
const send = <Name extends string>(
  person: Person,
  name: Name,
  type: string,
  input: object,
): Promise<GraphQLAnswer<Record<Name, Organisation>>> =>
  person.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id version name otherNames acronym type country { code } website
       verifiedHosts note provenance { asOf confirmedAt source { title } } } }`,
    { input },
  );
const add = (person: Person, input: object = {}) =>
  send(person, 'addOrganisation', 'AddOrganisationInput', { id: randomUUID(), ...values, ...input });
const edit = (person: Person, input: object) =>
  send(person, 'editOrganisation', 'EditOrganisationInput', { ...values, ...input });
const refusal = (answer: { errors?: { extensions: object }[] }) => answer.errors?.[0]?.extensions;

async function organisationNamed(name: string): Promise<Organisation> {
  const { rows } = await api.admin.query('select id, version, name, type from app.organisations where name = $1', [
    name,
  ]);
  return rows[0];
}

describe('an organisation', () => {
  it('is added once for each id and found by any of its names', async () => {
    const id = randomUUID();
    const input = { id, otherNames: ['Hafenstiftung'], verifiedHosts: ['Harbour.example.org'] };
    const answers = await Promise.all([add(secretariat, input), add(secretariat, input)]);
    for (const { data } of answers) {
      expect(data?.addOrganisation).toMatchObject({
        id,
        version: 1,
        country: { code: 'AT' },
        verifiedHosts: ['harbour.example.org'],
        provenance: { asOf: '2026-02-01', source: { title: 'Knowledge of the secretariat' } },
      });
    }
    const found = await coordinator.ask<{ organisations: { edges: { node: { id: string } }[] } }>(
      '{ organisations(search: "hafen stiftung") { edges { node { id } } } }',
    );
    expect(found.data?.organisations.edges.map(({ node }) => node.id)).toContain(id);
  });

  it('takes new values with their source, and what it runs is found by its new name', async () => {
    const { id, version, name } = await organisationNamed('Lucy Faithfull Foundation');
    const answer = await edit(secretariat, {
      id,
      version,
      name,
      otherNames: ['Zephyrine Trust'],
      sourceTitle: 'Register',
    });
    expect(answer.data?.editOrganisation).toMatchObject({
      version: version + 1,
      otherNames: ['Zephyrine Trust'],
      provenance: { confirmedAt: null, source: { title: 'Register' } },
    });
    const found = await coordinator.ask<{
      initiatives: { edges: { node: { organisation: { id: string } | null } }[] };
    }>('{ initiatives(search: "zephyrine") { edges { node { organisation { id } } } } }');
    const operators = found.data?.initiatives.edges.map(({ node }) => node.organisation?.id) ?? [];
    expect(operators.length).toBeGreaterThan(0);
    expect(new Set(operators)).toEqual(new Set([id]));
  });

  it('answers an older version with what stands now', async () => {
    const { id, version } = await organisationNamed('Expertisebureau Online Kindermisbruik');
    await edit(secretariat, { id, version, note: 'Seen.' });
    const late = await edit(secretariat, { id, version, note: 'Also seen.' });
    expect(refusal(late)).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: version + 1, note: 'Seen.' } },
    });
  });

  it('names every field that is wrong, and refuses text that must not be stored', async () => {
    const wrong = await add(secretariat, { name: ' ', country: 'ZZ', website: 'http://x', verifiedHosts: ['a b'] });
    const { params } = refusal(wrong) as { params: { problems: { field: string }[] } };
    expect(params.problems.map(({ field }) => field)).toEqual(['name', 'country', 'website', 'verifiedHosts.0']);
    const unsafe = await add(secretariat, { note: 'See hxxps://bad.example/p/1', confirmedText: true });
    expect(refusal(unsafe)).toMatchObject({ code: 'UNSAFE_TEXT', field: 'note' });
    const missing = await edit(secretariat, { id: randomUUID(), version: 1 });
    expect(refusal(missing)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['OBSERVER', 'COORDINATOR', 'MANAGER', 'ADMIN'] as const)('is not changed by the role %s', async (role) => {
    const person = await api.addPerson(role, role === 'ADMIN' ? null : coordinator.hotlineId);
    expect(refusal(await add(person))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await edit(person, { id: randomUUID(), version: 1 }))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is not changed by others behind the second wall either', async () => {
    const statement = `update app.organisations set note = 'x' returning id`;
    await expect(asPerson(api, coordinator, statement)).rejects.toThrow(/permission denied/);
  });
});

describe('a changed organisation', () => {
  it('has a name, addresses that are some, and a source with its title', async () => {
    const { data } = await add(secretariat, { name: 'Quayside Foundation' });
    const sent = { id: data?.addOrganisation.id, version: data?.addOrganisation.version, name: 'Quayside Foundation' };
    expect(refusal(await edit(secretariat, { ...sent, name: ' ' }))).toMatchObject({
      code: 'VALIDATION',
      field: 'name',
    });
    expect(refusal(await edit(secretariat, { ...sent, website: 'quayside' }))).toMatchObject({
      code: 'VALIDATION',
      field: 'website',
    });
    expect(refusal(await edit(secretariat, { ...sent, sourceTitle: 'A page', sourceUrl: 'quayside' }))).toMatchObject({
      code: 'VALIDATION',
      field: 'sourceUrl',
    });
  });
});
