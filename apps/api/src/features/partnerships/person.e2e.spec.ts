import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let observer: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const contact = (more: object = {}) => ({
  id: randomUUID(),
  roleTitle: 'Head of helpline',
  source: 'A meeting',
  ...more,
});
const add = (more: object = {}, fields = '{ id }', person = coordinator) =>
  mutate(person, 'addPerson', contact(more), fields);

async function peerCommunity(): Promise<string> {
  const { rows } = await api.admin.query<{ id: string }>(
    `select id from app.organisations where type = 'PEER_COMMUNITY' limit 1`,
  );
  return rows[0]?.id ?? '';
}

describe('contacts', () => {
  it('are added with their part in a partnership, and read back', async () => {
    const { id: partnershipId } = await addPartnership(api, coordinator);
    const input = contact({
      partnershipId,
      name: 'Test Contact',
      email: 'contact@initiative.example',
      phone: '+31 20 123 4567',
      languages: ['nl', 'en'],
      preferredChannel: 'E-mail',
      lastConfirmedOn: day(-2),
    });
    const fields =
      '{ name roleTitle email phone languages preferredChannel source lastConfirmedOn version partnerships { id } viewerCan { edit } }';
    for (let i = 0; i < 2; i += 1) {
      expect((await mutate(coordinator, 'addPerson', input, fields)).result).toEqual({
        name: 'Test Contact',
        roleTitle: 'Head of helpline',
        email: 'contact@initiative.example',
        phone: '+31 20 123 4567',
        languages: ['nl', 'en'],
        preferredChannel: 'E-mail',
        source: 'A meeting',
        lastConfirmedOn: day(-2),
        version: 1,
        partnerships: [{ id: partnershipId }],
        viewerCan: { edit: true },
      });
    }
    const answer = await observer.ask(
      'query ($id: ID!) { partnership(id: $id) { people { role note person { roleTitle viewerCan { edit } } } } }',
      { id: partnershipId },
    );
    expect(answer.data).toEqual({
      partnership: {
        people: [{ role: null, note: null, person: { roleTitle: 'Head of helpline', viewerCan: { edit: false } } }],
      },
    });
    expect(answer.statements).toBe(3);
  });

  it('have work channels that can be used', async () => {
    const refused = async (more: object) => (await add(more)).refusal;
    expect(await refused({ email: 'nobody' })).toMatchObject({ code: 'VALIDATION', field: 'email' });
    expect(await refused({ phone: 'call me' })).toMatchObject({ code: 'VALIDATION', field: 'phone' });
    expect(await refused({ languages: ['klingon'] })).toMatchObject({ code: 'VALIDATION', field: 'languages' });
    expect(await refused({ roleTitle: ' ' })).toMatchObject({ code: 'VALIDATION', field: 'roleTitle' });
    expect(await refused({ lastConfirmedOn: day(3) })).toMatchObject({ code: 'VALIDATION', field: 'lastConfirmedOn' });
    expect(await refused({ organisationId: randomUUID() })).toMatchObject({
      code: 'VALIDATION',
      field: 'organisationId',
    });
    expect(await refused({ source: 'https://files.example.org/a/b.jpg' })).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'source',
    });
  });

  it('of a peer community are kept by role only, whichever way they come to it', async () => {
    const organisationId = await peerCommunity();
    expect((await add({ organisationId, name: 'Somebody' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'name',
    });
    expect((await add({ organisationId }, '{ name }')).result).toEqual({ name: null });
    const { id: partnershipId, initiativeId } = await addPartnership(api, coordinator);
    await api.admin.query('update app.initiatives set organisation_id = $2 where id = $1', [
      initiativeId,
      organisationId,
    ]);
    expect((await add({ partnershipId, name: 'Somebody' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'name',
    });
    const named = contact({ name: 'Somebody' });
    await mutate(coordinator, 'addPerson', named);
    const link = { partnershipId, personId: named.id };
    expect((await mutate(coordinator, 'linkPerson', link)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'personId',
    });
    await mutate(coordinator, 'editPerson', { ...named, name: null, version: 1 });
    expect((await mutate(coordinator, 'linkPerson', link)).result).toEqual({ id: partnershipId });
    const edit = { ...named, version: 2 };
    expect((await mutate(coordinator, 'editPerson', edit)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'name',
    });
  });

  it('are edited as a whole, against the version seen', async () => {
    const input = contact({ email: 'first@initiative.example' });
    await mutate(coordinator, 'addPerson', input);
    const next = { ...input, roleTitle: 'Press office', email: null, version: 1 };
    expect((await mutate(coordinator, 'editPerson', next, '{ roleTitle email version }')).result).toEqual({
      roleTitle: 'Press office',
      email: null,
      version: 2,
    });
    expect((await mutate(coordinator, 'editPerson', next)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { roleTitle: 'Press office', version: 2 } },
    });
    expect((await mutate(observer, 'editPerson', { ...next, version: 2 })).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(coordinator, 'editPerson', { ...next, id: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
  });

  it('are asked about again after 180 days, until somebody confirms them', async () => {
    const fresh = await add({ lastConfirmedOn: day(-180) }, '{ id stale }');
    const old = await add({ lastConfirmedOn: day(-181) }, '{ id stale }');
    const never = await add({}, '{ id stale }');
    expect([fresh, old, never].map(({ result }) => result?.['stale'])).toEqual([false, true, true]);
    const staleIds = async () => {
      const answer = await observer.ask<{ people: { edges: { node: { id: string } }[] } }>(
        '{ people(first: 200, filter: { stale: true }) { edges { node { id } } } }',
      );
      expect(answer.statements).toBe(3);
      return answer.data?.people.edges.map(({ node }) => node.id);
    };
    expect(await staleIds()).toEqual(expect.arrayContaining([old.result?.['id'], never.result?.['id']]));
    expect(await staleIds()).not.toContain(fresh.result?.['id']);
    const confirm = (version: number, person = coordinator, id = old.result?.['id']) =>
      mutate(person, 'confirmPerson', { id, version }, '{ stale lastConfirmedOn version }');
    expect((await confirm(1, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await confirm(1, secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await confirm(1, coordinator, randomUUID())).refusal?.code).toBe('NOT_FOUND');
    expect((await confirm(9)).refusal).toMatchObject({ code: 'CONFLICT', params: { current: { version: 1 } } });
    const confirmed = { stale: false, lastConfirmedOn: day(0), version: 2 };
    for (let i = 0; i < 2; i += 1) expect((await confirm(1)).result).toEqual(confirmed);
    expect(await staleIds()).not.toContain(old.result?.['id']);
  });

  it('get and lose their part in a partnership', async () => {
    const { id: partnershipId } = await addPartnership(api, coordinator);
    const { id: personId } = (await add()).result as { id: string };
    const fields = '{ people { role note } }';
    const link = { partnershipId, personId, role: 'First contact' };
    expect((await mutate(coordinator, 'linkPerson', link, fields)).result).toEqual({
      people: [{ role: 'First contact', note: null }],
    });
    expect(
      (await mutate(coordinator, 'linkPerson', { ...link, role: 'Press', note: 'By e-mail.' }, fields)).result,
    ).toEqual({
      people: [{ role: 'Press', note: 'By e-mail.' }],
    });
    expect((await mutate(observer, 'unlinkPerson', { partnershipId, personId })).refusal?.code).toBe('FORBIDDEN');
    for (let i = 0; i < 2; i += 1) {
      expect((await mutate(coordinator, 'unlinkPerson', { partnershipId, personId }, fields)).result).toEqual({
        people: [],
      });
    }
    expect((await mutate(coordinator, 'unlinkPerson', { partnershipId, personId: randomUUID() })).refusal?.code).toBe(
      'NOT_FOUND',
    );
  });

  it('are listed by name and found by part of it, without accents', async () => {
    await add({ name: 'Zoë Ångström', roleTitle: 'Researcher' });
    const people = async (search: string, person = coordinator) => {
      const answer = await person.ask<{ people: { totalCount: number; edges: { node: { name: string } }[] } }>(
        'query ($search: String) { people(search: $search) { totalCount edges { node { name organisation { name } } } } }',
        { search },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.people.edges.map(({ node }) => node.name);
    };
    expect(await people('angstrom')).toEqual(['Zoë Ångström']);
    expect(await people('RESEARCHER')).toEqual(['Zoë Ångström']);
    expect(await people('angstrom', secretariat)).toEqual([]);
  });

  it('are refused to observers by policy and by the database', async () => {
    expect((await add({}, '{ id }', observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await add({}, '{ id }', secretariat)).refusal?.code).toBe('FORBIDDEN');
    const insert = `insert into app.people (hotline_id, id, role_title, source, created_by) values ($1, $2, 'x', 'x', $3)`;
    await expect(asPerson(api, observer, insert, [observer.hotlineId, randomUUID(), observer.id])).rejects.toThrow(
      /row-level security/,
    );
  });
});

describe('the part of a contact in a partnership', () => {
  it('is told in a line, with a note', async () => {
    const { id: partnershipId } = await addPartnership(api, coordinator);
    const { result } = await add();
    const link = (more: object) =>
      mutate(coordinator, 'linkPerson', { partnershipId, personId: result?.['id'], ...more });
    expect((await link({ role: 'x'.repeat(500) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'role' });
    expect((await link({ note: 'x'.repeat(2001) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'note' });
    expect((await link({ role: 'Answers on Mondays' })).refusal).toBeUndefined();
  });
});
