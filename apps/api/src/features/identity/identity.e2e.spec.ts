import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';

let api: TestApi;
let hotline: string;
let coordinator: Person;
let administrator: Person;

beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

const refusalOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

describe('who asks', () => {
  it('is told to people who are signed in, with one reading statement', async () => {
    const answer = await coordinator.ask('{ viewer { id role can { log administerUsers } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      viewer: { id: coordinator.id, role: 'COORDINATOR', can: { log: true, administerUsers: false } },
    });
    expect(answer.statements).toBe(3);
  });

  it('is refused to everybody else', async () => {
    const answer = await api.ask('{ viewer { id } }');
    expect(answer.status).toBe(401);
    expect(refusalOf(answer)).toBe('UNAUTHENTICATED');
  });
});

describe('the list of users', () => {
  const list = '{ users { totalCount edges { node { id viewerCan { deactivate } } } } }';
  interface List {
    users: { totalCount: number; edges: { node: { id: string; viewerCan: { deactivate: boolean } } }[] };
  }

  it('holds one’s own hotline only', async () => {
    const other = await api.addPerson('MANAGER', await api.addHotline('Another'));
    const answer = await coordinator.ask<List>(list);
    expect(answer.errors).toBeUndefined();
    const ids = answer.data?.users.edges.map(({ node }) => node.id);
    expect(ids).toContain(coordinator.id);
    expect(ids).not.toContain(other.id);
    expect(answer.data?.users.totalCount).toBe(ids?.length);
  });

  it('holds everybody for an administrator, who may close any account but the own', async () => {
    const answer = await administrator.ask<List>(list);
    const rights = new Map(answer.data?.users.edges.map(({ node }) => [node.id, node.viewerCan.deactivate]));
    expect(rights.get(coordinator.id)).toBe(true);
    expect(rights.get(administrator.id)).toBe(false);
    expect(answer.statements).toBe(3);
  });
});

describe('adding an account', () => {
  const add = 'mutation ($input: AddUserInput!) { addUser(input: $input) { passwordLink user { id role active } } }';
  const input = () => ({
    id: randomUUID(),
    name: 'New Coordinator',
    email: `${randomUUID()}@test.example`,
    role: 'COORDINATOR',
    hotlineId: hotline,
  });
  interface Added {
    addUser: { passwordLink: string; user: { id: string } };
  }

  it('answers a link by which the person sets a password, once', async () => {
    const newcomer = input();
    const answer = await administrator.ask<Added>(add, { input: newcomer });
    expect(answer.errors).toBeUndefined();
    const token = answer.data?.addUser.passwordLink.split('#')[1];
    const body = { token, password: 'chosen by the newcomer' };
    expect((await api.send('/auth/password', body)).status).toBe(200);
    expect((await api.send('/auth/password', body)).status).toBe(404);
    expect((await api.send('/auth/login', { email: newcomer.email, password: body.password })).status).toBe(200);
  });

  it('never doubles on a retry', async () => {
    const newcomer = input();
    const first = await administrator.ask<Added>(add, { input: newcomer });
    const second = await administrator.ask<Added>(add, { input: newcomer });
    expect(second.data?.addUser.user.id).toBe(first.data?.addUser.user.id);
  });

  it('is refused to everybody but administrators', async () => {
    const people = [coordinator, await api.addPerson('MANAGER', hotline), await api.addPerson('SECRETARIAT')];
    for (const person of people) expect(refusalOf(await person.ask(add, { input: input() }))).toBe('FORBIDDEN');
  });

  it('names each fault of the input with its field', async () => {
    const answer = await administrator.ask(add, { input: { ...input(), email: 'not an address', name: '' } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION' });
    expect(JSON.stringify(answer.errors?.[0]?.extensions.params)).toMatch(/email.*name|name.*email/);
    expect(refusalOf(await administrator.ask(add, { input: { ...input(), hotlineId: null } }))).toBe('VALIDATION');
    const taken = input();
    await administrator.ask(add, { input: taken });
    const again = await administrator.ask(add, { input: { ...input(), email: taken.email } });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', field: 'email' });
  });
});

describe('closing an account', () => {
  const close = 'mutation ($input: VersionedInput!) { deactivateUser(input: $input) { active version } }';

  it('ends its sessions and can be taken back', async () => {
    const leaver = await api.addPerson('OBSERVER', hotline);
    const answer = await administrator.ask(close, { input: { id: leaver.id, version: 1 } });
    expect(answer.data).toEqual({ deactivateUser: { active: false, version: 2 } });
    expect((await leaver.ask('{ viewer { id } }')).status).toBe(401);
    const reopened = await administrator.ask(
      'mutation ($input: VersionedInput!) { reactivateUser(input: $input) { active } }',
      { input: { id: leaver.id, version: 2 } },
    );
    expect(reopened.data).toEqual({ reactivateUser: { active: true } });
  });

  it('is refused on a stale version, with the present values', async () => {
    const answer = await administrator.ask(close, { input: { id: coordinator.id, version: 7 } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { current: { version: 1 } } });
  });

  it('is refused for oneself and to others', async () => {
    expect(refusalOf(await administrator.ask(close, { input: { id: administrator.id, version: 1 } }))).toBe(
      'FORBIDDEN',
    );
    expect(refusalOf(await coordinator.ask(close, { input: { id: coordinator.id, version: 1 } }))).toBe('FORBIDDEN');
  });
});

describe('the trail', () => {
  it('keeps who changed what, without the hash of a password', async () => {
    const { rows } = await api.admin.query(
      `select actor_id, action, after from app.audit_events join app.audit_values on event_id = id where table_name = 'users' and actor_id = $1`,
      [administrator.id],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('argon2');
  });
});
