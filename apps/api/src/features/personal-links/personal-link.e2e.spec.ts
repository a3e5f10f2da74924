import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type GraphQLAnswer, type Person, TestApi } from '../../../test/api.ts';
import { day, mutate } from '../../../test/mutate.ts';
import {
  answerByLink,
  askedReview,
  issueLink,
  linkOf,
  openReview,
  rowsBehindLinks,
  seeByLink,
  tokenOf,
} from '../../../test/review-links.ts';
import { hashOfToken } from '../../kernel/http.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline('The asking hotline');
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
});
afterAll(() => api.stop());
beforeEach(() => api.admin.query('delete from app.sign_in_attempts'));

const nothing = { code: 'NOT_FOUND' };
const refusalOf = ({ errors }: GraphQLAnswer<unknown>) => errors?.[0]?.extensions;

describe('issuing a link', () => {
  it('hands the token over once, in the fragment; only its hash is stored', async () => {
    const { id } = await openReview(api, coordinator);
    const issued = await issueLink(coordinator, id);
    expect(issued.result?.path).toMatch(/^\/answer\/review#[0-9a-z]{50}$/);
    expect(Date.parse(issued.result?.expiresAt ?? '')).toBeGreaterThan(Date.now() + 80 * 86_400_000);
    const token = tokenOf(issued);
    const { rows } = await api.admin.query(
      `select (select count(*)::int from app.personal_links x where to_jsonb(x)::text like $1) as links,
         (select count(*)::int from app.audit_events x where to_jsonb(x)::text like $1 or to_jsonb(x)::text like '%token_hash%') as trail,
         (select token_hash = sha256($2::bytea) from app.personal_links where subject_id = $3) as hashed`,
      [`%${token}%`, Buffer.from(token), id],
    );
    expect(rows).toEqual([{ links: 0, trail: 0, hashed: true }]);
    expect(await linkOf(coordinator, id)).toMatchObject({
      recipient: 'Head of the helpline',
      state: 'OPEN',
      issuedBy: 'Test coordinator',
      lastAnsweredAt: null,
      viewerCan: { revoke: true },
    });
  });

  it('again ends the link before, also when the same request comes twice', async () => {
    const { id } = await openReview(api, coordinator);
    const first = tokenOf(await issueLink(coordinator, id));
    const linkId = randomUUID();
    const second = tokenOf(await issueLink(coordinator, id, { id: linkId }));
    const third = tokenOf(await issueLink(coordinator, id, { id: linkId }));
    expect(refusalOf(await seeByLink(api, first))).toMatchObject(nothing);
    expect(refusalOf(await seeByLink(api, second))).toMatchObject(nothing);
    expect((await seeByLink(api, third)).data?.reviewByLink.hotline).toBe('The asking hotline');
    const { rows } = await api.admin.query(
      'select count(*)::int as all, count(*) filter (where revoked_at is null)::int as live from app.personal_links where subject_id = $1',
      [id],
    );
    expect(rows).toEqual([{ all: 2, live: 1 }]);
  });
});

describe('whoever holds a link', () => {
  it('can ask for nothing else, signed in or not', async () => {
    const { id, token } = await askedReview(api, coordinator);
    const queries = [
      '{ viewer { id } }',
      '{ partnerships { edges { node { id } } } }',
      `{ review(id: "${id}") { scores { hotline } } }`,
      '{ reviewByLink { hotline } viewer { id } }',
      'query { ...A } fragment A on Query { viewer { id } }',
      '{ ... on Query { hotlines { edges { node { id } } } } }',
      '{ __schema { types { name } } }',
      `mutation { withdrawReview(input: { id: "${id}", version: 1 }) { id } }`,
      `mutation { revokePersonalLink(input: { id: "${id}" }) { id } }`,
    ];
    const session = randomUUID();
    await api.admin.query(
      `insert into app.sessions (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [Buffer.from(hashOfToken(session), 'hex'), manager.id],
    );
    expect((await api.ask('{ viewer { id } }', {}, session)).data).toEqual({ viewer: { id: manager.id } });
    for (const query of queries) {
      for (const cookie of [undefined, session]) {
        const { data, errors } = await api.askByLink(token, query, {}, cookie);
        expect([query, data ?? null, errors?.[0]?.extensions.code]).toEqual([query, null, 'FORBIDDEN']);
      }
    }
  });

  it('is nobody without the link: its fields answer no session', async () => {
    const { errors } = await coordinator.ask('{ reviewByLink { hotline } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a link that opens nothing', () => {
  it('answers alike whether it is unknown, malformed, revoked, expired, withdrawn or of a review that was held', async () => {
    const answers = [];
    for (const token of ['0'.repeat(50), 'x', '', "'; drop table app.reviews; --"])
      answers.push(await seeByLink(api, token));
    const revoked = await askedReview(api, coordinator);
    await answerByLink(api, revoked.token, 1);
    const link = await linkOf(coordinator, revoked.id);
    const done = await mutate(coordinator, 'revokePersonalLink', { id: link?.['id'] }, '{ state lastAnsweredAt }');
    expect(done.result).toEqual({ state: 'REVOKED', lastAnsweredAt: expect.any(String) });
    answers.push(await seeByLink(api, revoked.token), await answerByLink(api, revoked.token, 2));
    const expired = await askedReview(api, coordinator);
    await api.admin.query(
      `update app.personal_links set expires_at = now() - interval '1 second' where subject_id = $1`,
      [expired.id],
    );
    answers.push(await seeByLink(api, expired.token), await answerByLink(api, expired.token, 2));
    expect(await linkOf(coordinator, expired.id)).toMatchObject({ state: 'EXPIRED' });
    const held = await askedReview(api, coordinator);
    await mutate(manager, 'decideReview', {
      id: held.id,
      version: 1,
      heldOn: day(0),
      outcome: 'CONTINUE',
      nextDueOn: day(300),
    });
    answers.push(await seeByLink(api, held.token), await answerByLink(api, held.token, 2));
    const withdrawn = await askedReview(api, coordinator);
    await mutate(coordinator, 'withdrawReview', { id: withdrawn.id, version: 1 });
    answers.push(await seeByLink(api, withdrawn.token), await answerByLink(api, withdrawn.token, 2));
    const told = answers.map(({ status, errors }) => [status, errors?.[0]?.message, errors?.[0]?.extensions]);
    expect(told).toHaveLength(12);
    for (const one of told) expect(one).toEqual([200, expect.stringMatching(/opens nothing/), { code: 'NOT_FOUND' }]);
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('of another purpose opens no review', async () => {
    const { id, token } = await askedReview(api, coordinator);
    await api.admin.query(`update app.personal_links set purpose = 'REFERRALS' where subject_id = $1`, [id]);
    expect(refusalOf(await seeByLink(api, token))).toMatchObject(nothing);
    expect(refusalOf(await answerByLink(api, token, 3))).toMatchObject(nothing);
    const { rows } = await api.admin.query('select partner_answered_at from app.reviews where id = $1', [id]);
    expect(rows).toEqual([{ partner_answered_at: null }]);
  });

  it('is revoked by its own hotline only, and stays revoked', async () => {
    const { id } = await askedReview(api, coordinator);
    const link = (await linkOf(coordinator, id))?.['id'];
    const other = await api.addPerson('MANAGER', await api.addHotline());
    const revoke = (person: Person, linkId: unknown) => mutate(person, 'revokePersonalLink', { id: linkId });
    expect((await revoke(other, link)).refusal).toEqual((await revoke(other, randomUUID())).refusal);
    expect((await revoke(observer, link)).refusal?.code).toBe('FORBIDDEN');
    expect(await linkOf(coordinator, id)).toMatchObject({ state: 'OPEN' });
    await revoke(manager, link);
    expect((await revoke(manager, link)).result).toEqual({ id: link });
    expect((await issueLink(coordinator, id, { id: link })).refusal?.code).toBe('CONFLICT');
  });
});

describe('somebody who tries tokens', () => {
  it('has to wait after twenty unknown ones, whatever the token then', async () => {
    const { token } = await askedReview(api, coordinator);
    for (let attempt = 0; attempt < 20; attempt += 1) await seeByLink(api, `${randomUUID()}`);
    expect(refusalOf(await seeByLink(api, randomUUID()))).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refusalOf(await seeByLink(api, token))).toMatchObject({
      code: 'RATE_LIMITED',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    await api.admin.query(`update app.sign_in_attempts set last_failed_at = now() - interval '20 minutes'`);
    expect((await seeByLink(api, token)).errors).toBeUndefined();
  });

  it('has to wait after five with the same beginning', async () => {
    const beginning = 'abcdefgh';
    for (let attempt = 0; attempt < 5; attempt += 1) await seeByLink(api, `${beginning}${randomUUID()}`);
    expect(refusalOf(await seeByLink(api, `${beginning}1`))).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refusalOf(await seeByLink(api, `ijklmnop1`))).toMatchObject(nothing);
  });
});

describe('a program that only looks', () => {
  it('changes no row: a mail scanner’s GETs, and reading by the link itself', async () => {
    const { token } = await askedReview(api, coordinator);
    await answerByLink(api, token, 3, 3);
    const before = await rowsBehindLinks(api);
    const paths = ['/answer/review', `/answer/review?answer=yes`, '/graphql?query={reviewByLink{hotline}}', '/graphql'];
    for (const path of paths) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        await fetch(api.url + path, { method, headers: { 'x-alongside-link': token, 'x-alongside': '1' } });
      }
    }
    expect((await seeByLink(api, token)).errors).toBeUndefined();
    expect(await rowsBehindLinks(api)).toBe(before);
  });

  it('is asked not to keep, index or pass on what it saw', async () => {
    const { token } = await askedReview(api, coordinator);
    const response = await api.send('/graphql', { query: '{ reviewByLink { hotline } }' }, undefined, {
      'x-alongside-link': token,
    });
    expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('finds no token in the logs, not even of a fault', async () => {
    const { token } = await askedReview(api, coordinator);
    const written: string[] = [];
    const keep = (chunk: unknown) => {
      written.push(String(chunk));
      return true;
    };
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(keep),
    );
    try {
      await api.admin.query('alter function app.review_by_link() rename to review_by_no_link');
      expect(refusalOf(await seeByLink(api, token))?.code).toBe('INTERNAL');
    } finally {
      await api.admin.query('alter function app.review_by_no_link() rename to review_by_link');
      for (const spy of spies) spy.mockRestore();
    }
    expect(written.join('')).toContain('review_by_link');
    expect(written.join('')).not.toContain(token);
  });
});
