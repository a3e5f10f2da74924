import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../../test/api.ts';
import { hashPassword } from './passwords.ts';

const password = 'a long enough password';
let api: TestApi;
let email: string;

beforeAll(async () => {
  api = await TestApi.start();
  const coordinator = await api.addPerson('COORDINATOR', await api.addHotline());
  email = `${coordinator.id}@test.example`;
  await api.admin.query('insert into app.passwords (user_id, hash) values ($1, $2)', [
    coordinator.id,
    await hashPassword(password),
  ]);
});
afterAll(() => api.stop());

const signIn = (body: object, headers?: Record<string, string>) => api.send('/auth/login', body, undefined, headers);
const tokenOf = (response: Response): string =>
  /alongside=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';

describe('signing in', () => {
  it('opens a session in an HttpOnly cookie, of which only the hash is stored', async () => {
    const response = await signIn({ email, password });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    const token = tokenOf(response);
    expect((await api.ask('{ viewer { id } }', {}, token)).errors).toBeUndefined();
    const { rows } = await api.admin.query('select count(*)::int as n from app.sessions where token_hash = $1', [
      Buffer.from(token),
    ]);
    expect(rows[0].n).toBe(0);
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const unknown = await signIn({ email: 'nobody@test.example', password });
    const wrong = await signIn({ email, password: 'not the password' });
    expect(unknown.status).toBe(401);
    expect(wrong.status).toBe(401);
    expect(await unknown.text()).toBe(await wrong.text());
  });

  it('slows down after five failures of one account', async () => {
    const victim = 'slow@test.example';
    for (let i = 0; i < 5; i += 1) expect((await signIn({ email: victim, password: 'x' })).status).toBe(401);
    const sixth = await signIn({ email: victim, password: 'x' });
    expect(sixth.status).toBe(429);
    expect(await sixth.json()).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
  });

  it('is refused for a closed account', async () => {
    await api.admin.query(`update app.users set active = false where email = $1`, [email]);
    expect((await signIn({ email, password })).status).toBe(401);
    await api.admin.query(`update app.users set active = true where email = $1`, [email]);
  });

  it('is refused when another site may have sent the form', async () => {
    const body = { email, password };
    expect((await signIn(body, { origin: 'https://elsewhere.example' })).status).toBe(400);
    expect((await signIn(body, { 'content-type': 'text/plain' })).status).toBe(400);
    const bare = await fetch(`${api.url}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(bare.status).toBe(400);
  });
});

describe('a session', () => {
  it('ends with signing out', async () => {
    const token = tokenOf(await signIn({ email, password }));
    expect((await api.send('/auth/logout', {}, token)).status).toBe(204);
    expect((await api.ask('{ viewer { id } }', {}, token)).status).toBe(401);
  });

  it('ends after an hour without use, and after twelve hours in any case', async () => {
    const token = tokenOf(await signIn({ email, password }));
    await api.admin.query(`update app.sessions set seen_at = now() - interval '61 minutes'`);
    expect((await api.ask('{ viewer { id } }', {}, token)).status).toBe(401);
    const other = tokenOf(await signIn({ email, password }));
    await api.admin.query(`update app.sessions set expires_at = now() - interval '1 second'`);
    expect((await api.ask('{ viewer { id } }', {}, other)).status).toBe(401);
  });

  it('ends at once when the account is closed', async () => {
    const token = tokenOf(await signIn({ email, password }));
    await api.admin.query(`update app.users set active = false where email = $1`, [email]);
    expect((await api.ask('{ viewer { id } }', {}, token)).status).toBe(401);
    await api.admin.query(`update app.users set active = true where email = $1`, [email]);
  });
});

describe('the first administrator', () => {
  it('is refused as soon as there is an account', async () => {
    const response = await api.send('/auth/first-administrator', {
      name: 'Somebody',
      email: 'a@test.example',
      password,
    });
    expect(response.status).toBe(403);
    expect(await (await fetch(`${api.url}/auth/state`)).json()).toMatchObject({ firstRun: false, signedIn: false });
  });

  it('is created on the first visit', async () => {
    const fresh = await TestApi.start();
    try {
      expect(await (await fetch(`${fresh.url}/auth/state`)).json()).toMatchObject({ firstRun: true });
      const body = { name: 'First Administrator', email: 'first@test.example', password };
      expect((await fresh.send('/auth/first-administrator', body)).status).toBe(200);
      const token = tokenOf(await fresh.send('/auth/login', { email: body.email, password }));
      const answer = await fresh.ask<{ viewer: { role: string } }>('{ viewer { role } }', {}, token);
      expect(answer.data?.viewer.role).toBe('ADMIN');
    } finally {
      await fresh.stop();
    }
  });
});
