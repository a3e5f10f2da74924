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

describe('opening an account again', () => {
  const open = 'mutation ($input: VersionedInput!) { reactivateUser(input: $input) { active } }';
  const input = (id: string, version: number) => ({ input: { id, version } });

  it('is for accounts that are closed, by administrators, from the version seen', async () => {
    const leaver = await api.addPerson('OBSERVER', hotline);
    expect(refusalOf(await administrator.ask(open, input(leaver.id, 1)))).toBe('CONFLICT');
    const close = 'mutation ($input: VersionedInput!) { deactivateUser(input: $input) { active } }';
    await administrator.ask(close, input(leaver.id, 1));
    expect(refusalOf(await administrator.ask(open, input(leaver.id, 1)))).toBe('CONFLICT');
    expect(refusalOf(await coordinator.ask(open, input(leaver.id, 2)))).toBe('FORBIDDEN');
    expect(refusalOf(await administrator.ask(open, input(randomUUID(), 1)))).toBe('NOT_FOUND');
    expect((await administrator.ask(open, input(leaver.id, 2))).data).toEqual({ reactivateUser: { active: true } });
  });
});

describe('a password', () => {
  const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
  const RENEW =
    'mutation ($input: RenewPasswordLinkInput!) { renewPasswordLink(input: $input) { passwordLink user { id } } }';
  interface Renewed {
    renewPasswordLink: { passwordLink: string; user: { id: string } };
  }
  /** Sets a password by a new link; answers what that came to. */
  const setBy = async (link: string, password: string) =>
    (await api.send('/auth/password', { token: link.split('#')[1], password })).status;
  const renew = async (id: string) => (await administrator.ask<Renewed>(RENEW, { input: { userId: id } })).data;
  const signIn = async (person: Person, password: string) =>
    (await api.send('/auth/login', { email: `${person.id}@test.example`, password })).status;

  it('is set by the newest link alone, which an administrator makes', async () => {
    const person = await api.addPerson('COORDINATOR', hotline);
    const first = await renew(person.id);
    const second = await renew(person.id);
    expect(second?.renewPasswordLink.user).toEqual({ id: person.id });
    expect(await setBy(first?.renewPasswordLink.passwordLink ?? '', 'chosen by the person')).toBe(404);
    expect(await setBy(second?.renewPasswordLink.passwordLink ?? '', 'chosen by the person')).toBe(200);
    expect(await signIn(person, 'chosen by the person')).toBe(200);
    for (const other of [coordinator, await api.addPerson('MANAGER', hotline)]) {
      expect(refusalOf(await other.ask(RENEW, { input: { userId: person.id } }))).toBe('FORBIDDEN');
    }
    expect(refusalOf(await administrator.ask(RENEW, { input: { userId: randomUUID() } }))).toBe('NOT_FOUND');
  });

  it('is changed by who knows it, and ends every other session of theirs', async () => {
    const person = await api.addPerson('COORDINATOR', hotline);
    await setBy((await renew(person.id))?.renewPasswordLink.passwordLink ?? '', 'the first password');
    const here = (await api.send('/auth/login', { email: `${person.id}@test.example`, password: 'the first password' }))
      .headers;
    const there = (
      await api.send('/auth/login', { email: `${person.id}@test.example`, password: 'the first password' })
    ).headers;
    const [mine, elsewhere] = [here, there].map(
      (headers) => /alongside=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1],
    );
    const change = (current: string, next: string) => api.ask(CHANGE, { input: { current, next } }, mine);
    expect((await change('not the password', 'the second password')).errors?.[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      field: 'current',
    });
    expect((await change('the first password', 'short')).errors?.[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      field: 'next',
    });
    expect((await api.ask('{ viewer { id } }', {}, elsewhere)).status).toBe(200);
    expect((await change('the first password', 'the second password')).data).toEqual({ changePassword: true });
    expect((await api.ask('{ viewer { id } }', {}, mine)).status).toBe(200);
    expect((await api.ask('{ viewer { id } }', {}, elsewhere)).status).toBe(401);
    expect(await signIn(person, 'the first password')).toBe(401);
    expect(await signIn(person, 'the second password')).toBe(200);
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
