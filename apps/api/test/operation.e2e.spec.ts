import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Person, TestApi } from './api.ts';
import { addPartnership, addWorkingHotline, someInitiative, type WorkingHotline } from './builders.ts';

let api: TestApi;
let here: WorkingHotline;
let there: WorkingHotline;

beforeAll(async () => {
  api = await TestApi.start();
  here = await addWorkingHotline(api, 'Here');
  there = await addWorkingHotline(api, 'There');
});
afterAll(() => api.stop());

const codes = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.map((e) => e.extensions.code);
const start = 'mutation ($input: StartPartnershipInput!) { startPartnership(input: $input) { id } }';
const countOf = async (table: string): Promise<number> =>
  (await api.admin.query(`select count(*)::int as n from app.${table}`)).rows[0].n;
/** The API's pool: connections taken and connections at rest. */
const pool = () =>
  (api.get(DataSource).driver as unknown as { master: { totalCount: number; idleCount: number } }).master;

describe('one operation', () => {
  it('never mixes hotlines, however many requests share the connections', async () => {
    const list = '{ partnerships { edges { node { hotline { id } timeline { edges { node { id } } } } } } }';
    interface List {
      partnerships: { edges: { node: { hotline: { id: string } } }[] };
    }
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        const { coordinator, hotlineId } = i % 2 ? here : there;
        const answer = await coordinator.ask<List>(list);
        return (answer.data?.partnerships.edges ?? []).map(({ node }) => node.hotline.id === hotlineId);
      }),
    );
    expect(answers.every((rows) => rows.length === 1 && rows.every(Boolean))).toBe(true);
    expect(pool().idleCount).toBe(pool().totalCount);
  });

  it('gives its connection back when the client goes away', async () => {
    for (let i = 0; i < 40; i += 1) {
      const abort = new AbortController();
      const gone = fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'x-alongside': '1', 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
        signal: abort.signal,
      }).catch(() => undefined);
      setTimeout(() => abort.abort(), i % 8);
      await gone;
    }
    expect((await here.coordinator.ask('{ viewer { id } }')).errors).toBeUndefined();
    expect(pool().idleCount).toBe(pool().totalCount);
  });

  it('keeps nothing of a change whose answer fails', async () => {
    const before = await countOf('stage_changes');
    const input = { id: randomUUID(), initiativeId: await someInitiative(api, here.hotlineId), ownerId: randomUUID() };
    expect(codes(await here.coordinator.ask(start, { input }))).toHaveLength(1);
    expect(await countOf('stage_changes')).toBe(before);
    expect(await countOf('partnerships')).toBe(2);
  });

  it('takes one mutation only', async () => {
    const input = { id: randomUUID(), initiativeId: await someInitiative(api, here.hotlineId) };
    const two =
      'mutation ($input: StartPartnershipInput!) { a: startPartnership(input: $input) { id } b: startPartnership(input: $input) { id } }';
    expect(codes(await here.coordinator.ask(two, { input }))).toEqual(['BAD_REQUEST']);
    expect(await countOf('partnerships')).toBe(2);
  });

  it('never doubles what is sent twice', async () => {
    const id = randomUUID();
    const input = { id, initiativeId: await someInitiative(api, here.hotlineId) };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => here.coordinator.ask<{ startPartnership: { id: string } }>(start, { input })),
    );
    const done = answers.filter(({ data }) => data?.startPartnership?.id === id);
    expect(done.length).toBeGreaterThan(0);
    const { rows } = await api.admin.query('select count(*)::int as n from app.partnerships where id = $1', [id]);
    expect(rows[0].n).toBe(1);
  });
});

describe('a foreign record', () => {
  const questions = [
    'query ($id: ID!) { partnership(id: $id) { id } }',
    'query ($id: ID!) { person(id: $id) { id } }',
    'query ($id: ID!) { tasks(filter: { partnershipId: $id }) { totalCount edges { node { id } } } }',
    'query ($id: ID!) { partnerships(filter: { hotlineId: $id }) { totalCount edges { node { id } } } }',
  ];

  it('answers exactly as one that does not exist', async () => {
    const person = (await api.admin.query('select id from app.people where hotline_id = $1', [there.hotlineId])).rows[0]
      .id;
    for (const question of questions) {
      const random = await here.coordinator.ask(question, { id: randomUUID() });
      for (const id of [there.partnershipId, person, there.hotlineId]) {
        const foreign = await here.coordinator.ask(question, { id });
        expect({ question, ...foreign }).toEqual({ question, ...random });
      }
    }
  });

  it('cannot be changed, and the refusal is that of an unknown one', async () => {
    const version = 1;
    const edits: [string, string, (id: string) => object][] = [
      ['editPartnership', 'EditPartnershipInput', (id) => ({ id, version, sharing: 'AMBER' })],
      [
        'moveStage',
        'MoveStageInput',
        (id) => ({ id: randomUUID(), partnershipId: id, version, to: 'CONTACTED', effectiveOn: '2026-01-01' }),
      ],
      [
        'recordDueDiligence',
        'RecordDueDiligenceInput',
        (id) => ({ id: randomUUID(), partnershipId: id, outcome: 'CLEARED', assessedOn: '2026-01-01' }),
      ],
    ];
    const before = (await api.admin.query('select * from app.partnerships order by id')).rows;
    for (const [field, type, input] of edits) {
      const ask = (id: string) =>
        here.manager.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { id } }`, { input: input(id) });
      const foreign = await ask(there.partnershipId);
      expect(codes(foreign)).toEqual(['NOT_FOUND']);
      expect(foreign.errors).toEqual((await ask(randomUUID())).errors);
    }
    expect((await api.admin.query('select * from app.partnerships order by id')).rows).toEqual(before);
  });

  it('leaves no trace that its id is taken', async () => {
    const initiativeId = await someInitiative(api, here.hotlineId);
    const answer = await here.coordinator.ask(start, { input: { id: there.partnershipId, initiativeId } });
    expect(answer.errors).toBeUndefined();
  });
});

describe('a request from elsewhere', () => {
  const send = (body: unknown, headers: Record<string, string>, method = 'POST', path = '/graphql') =>
    fetch(api.url + path, {
      method,
      headers,
      ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const json = { 'content-type': 'application/json' };
  const query = { query: '{ __typename }' };

  it('is refused in every shape that a page of another site can send', async () => {
    const shapes = [
      send(query, json),
      send(query, { ...json, 'x-alongside': '1', origin: 'https://elsewhere.example' }),
      send(query, { ...json, 'x-alongside': '1', origin: 'null' }),
      send(JSON.stringify(query), { 'content-type': 'text/plain', 'x-alongside': '1' }),
      send('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded', 'x-alongside': '1' }),
      send([query, query], { ...json, 'x-alongside': '1' }),
      send(null, {}, 'GET', '/graphql?query=%7B__typename%7D'),
    ];
    for (const response of await Promise.all(shapes)) expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('is refused when it is larger than any form of ours', async () => {
    const answer = await send(
      { query: '{ __typename }', variables: { text: 'x'.repeat(300_000) } },
      { ...json, 'x-alongside': '1' },
    );
    expect(answer.status).toBe(413);
  });
});

describe('in production', () => {
  it('neither the schema nor a hint of its names is told', async () => {
    const production = await TestApi.start({ NODE_ENV: 'production', ALONGSIDE_DEMO: '0' });
    try {
      const person: Person = await production.addPerson('COORDINATOR', await production.addHotline());
      const schema = await person.ask('{ __schema { types { name } } }');
      expect(codes(schema)).toContain('BAD_REQUEST');
      expect(schema.data).toBeUndefined();
      expect(JSON.stringify(await person.ask('{ partnershps { totalCount } }'))).not.toMatch(
        /did you mean|partnerships/i,
      );
    } finally {
      await production.stop();
    }
  });
});

describe('a hotline with several partnerships', () => {
  it('pages through them without loss or repeat', async () => {
    const { coordinator } = here;
    for (let i = 0; i < 5; i += 1) await addPartnership(api, coordinator);
    interface List {
      partnerships: {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        totalCount: number;
      };
    }
    for (const order of ['UPDATED', 'NAME', 'NEXT_REVIEW', 'STAGE', 'LAST_COLLABORATION']) {
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const answer: { data: List | null } = await coordinator.ask<List>(
          'query ($after: String, $order: PartnershipOrder) { partnerships(first: 2, after: $after, order: $order) { edges { node { id } } pageInfo { hasNextPage endCursor } totalCount } }',
          { after, order },
        );
        const page = answer.data?.partnerships;
        seen.push(...(page?.edges ?? []).map(({ node }) => node.id));
        total = page?.totalCount ?? -1;
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    }
  });
});
