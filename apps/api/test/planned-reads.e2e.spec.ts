import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { readMaps } from '../src/kernel/reads/read-map.ts';
import { type Person, TestApi } from './api.ts';
import { addWorkingHotline } from './builders.ts';
import { day, mutate } from './mutate.ts';
import { chance, randomSelection, rootType } from './random-selection.ts';

/** Selections that each person sends; the seed is part of a failing test's message. */
const CASES = 60;
/** A computed field: with it in the query, every field goes through the ordinary execution. */
const ORDINARY = 'ordinary: viewer { can { log } }';

let api: TestApi;
let schema: GraphQLSchema;
let people: Person[];
let partnershipId: string;

beforeAll(async () => {
  api = await TestApi.start();
  schema = api.get(GraphQLSchemaHost).schema;
  const hotline = await addWorkingHotline(api);
  partnershipId = hotline.partnershipId;
  const signature = { signedOn: day(-1), signatory: 'Director' };
  await mutate(hotline.coordinator, 'recordAgreement', {
    id: randomUUID(),
    partnershipId,
    kind: 'MOU',
    hotlineSignature: signature,
    partnerSignature: signature,
  });
  people = [hotline.coordinator, await api.addPerson('SECRETARIAT'), await api.addPerson('ADMIN')];
});
afterAll(() => api.stop());

const roots = () => [
  ['viewer', ''],
  ['users', '(first: 3)'],
  ['hotlines', '(first: 5, search: "child")'],
  ['organisations', '(first: 4)'],
  ['initiatives', '(first: 6, filter: { level: [SECONDARY] })'],
  ['partnerships', '(first: 3)'],
  ['partnership', `(id: "${partnershipId}")`],
  ['tasks', '(first: 5)'],
  ['agreements', '(first: 5)'],
  ['people', '(first: 5)'],
  ['savedViews', '(list: PARTNERSHIPS, first: 5)'],
  ['reviews', '(first: 5)'],
];

describe('an answer that PostgreSQL wrote', () => {
  it('is the answer of the ordinary execution, whatever is selected', async () => {
    for (const person of people) {
      for (let seed = 1; seed <= CASES; seed += 1) {
        const next = chance(seed);
        const [name, args] = roots()[Math.floor(next() * roots().length)] as [string, string];
        const field = `${name}${args} { ${randomSelection(rootType(schema, name), 4, next)} }`;
        const spliced = await person.ask(`{ ${field} }`);
        const ordinary = await person.ask<Record<string, unknown>>(`{ ${field} ${ORDINARY} }`);
        const { ordinary: _, ...expected } = ordinary.data ?? {};
        expect({ seed, role: person.role, field, errors: spliced.errors, data: spliced.data }).toEqual({
          seed,
          role: person.role,
          field,
          errors: undefined,
          data: expected,
        });
        expect(ordinary.errors).toBeUndefined();
      }
    }
  });

  it('costs one statement beside begin and commit, however many fields the query has', async () => {
    const [coordinator] = people as [Person];
    const answer = await coordinator.ask(`{
      partnerships { edges { node { id hotline { name } initiative { name countries { code } } } } totalCount }
      initiatives(first: 5) { edges { node { name services } } }
      viewer { name }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
  });
});

describe('read maps', () => {
  it('name only types and fields of the schema', () => {
    for (const [type, map] of readMaps()) {
      const fields = Object.keys((schema.getType(type) as { getFields(): object }).getFields());
      expect(fields).toEqual(expect.arrayContaining(Object.keys(map.fields)));
    }
  });
});

describe('a request that would break a statement', () => {
  it('answers an id that is none as an unknown one', async () => {
    for (const id of ['not-an-id', '', "'; select 1 --", '00000000-0000-0000-0000-000000000001']) {
      const answer = await (people[0] as Person).ask('query ($id: ID!) { partnership(id: $id) { id } }', { id });
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toEqual({ partnership: null });
    }
  });

  it('refuses a page address that it did not make', async () => {
    const of = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    for (const after of ['nonsense', of(['NAME']), of(['UPDATED', 'x', 'y']), of(['NAME', 'a', 'not-an-id'])]) {
      const answer = await (people[0] as Person).ask(
        'query ($after: String) { initiatives(after: $after) { totalCount } }',
        { after },
      );
      expect(answer.errors).toMatchObject([
        { message: expect.stringContaining('first page'), extensions: { code: 'VALIDATION', field: 'after' } },
      ]);
    }
  });

  it('refuses aliases that are too long, too many or too deep', async () => {
    const [coordinator] = people as [Person];
    const long = await coordinator.ask(`{ viewer { ${'a'.repeat(61)}: id } }`);
    const many = await coordinator.ask(`{ ${Array.from({ length: 16 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`);
    const deep = `{ partnerships { edges { node ${'{ initiative { myPartnership '.repeat(7)}{ id }${' } }'.repeat(7)} } } }`;
    for (const answer of [long, many, await coordinator.ask(deep)]) {
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    }
  });
});
