import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let secretariat: Person;
let admin: Person;
const made: { id: string; initiativeId: string }[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  admin = await api.addPerson('ADMIN');
  for (let i = 0; i < 5; i += 1) made.push(await addPartnership(api, i < 3 ? coordinator : manager));
  const [first, second, third] = ids();
  await mutate(coordinator, 'editPartnership', {
    id: first,
    version: 1,
    sharing: 'AMBER_STRICT',
    intensity: 'COOPERATING',
    nextReviewOn: day(5),
  });
  await mutate(coordinator, 'moveStage', {
    id: randomUUID(),
    partnershipId: second,
    version: 1,
    to: 'CONTACTED',
    effectiveOn: day(0),
  });
  await mutate(coordinator, 'moveStage', {
    id: randomUUID(),
    partnershipId: third,
    version: 1,
    to: 'DECLINED',
    effectiveOn: day(0),
    reason: 'No answer.',
  });
  await mutate(coordinator, 'logInteraction', {
    id: randomUUID(),
    partnershipId: second,
    kind: 'CALL',
    occurredOn: day(-10),
    summary: 'A first call.',
  });
  await mutate(coordinator, 'logReferral', {
    id: randomUUID(),
    partnershipId: first,
    month: day(0).slice(0, 7),
    direction: 'OUT',
    subject: 'HELP_SEEKER',
    mode: 'SIGNPOST',
    channel: 'PHONE',
    count: 3,
  });
});
afterAll(() => api.stop());

const ids = (): string[] => made.map(({ id }) => id);

interface Page {
  readonly partnerships: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly [field: string]: unknown };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const list = (person: Person, variables: object = {}, fields = 'id') =>
  person.ask<Page>(
    `query ($first: Int, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder) {
       partnerships(first: $first, after: $after, search: $search, filter: $filter, order: $order) {
         totalCount edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
    variables as Record<string, unknown>,
  );
const found = async (variables: object, person = coordinator) =>
  (await list(person, variables)).data?.partnerships.edges.map(({ node }) => node.id) ?? [];

describe('the list of partnerships', () => {
  it('answers a page with what a table shows in one reading statement', async () => {
    const fields = `id stage hotline { name } initiative { name countries { code } } owner { name } nextReviewOn
      lastCollaboration { kind happenedOn } collaborationCount openTaskCount updatedAt`;
    const answer = await list(coordinator, {}, fields);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    expect(answer.data?.partnerships.totalCount).toBe(5);
    const rows = new Map(answer.data?.partnerships.edges.map(({ node }) => [node.id, node]));
    expect(rows.get(ids()[1] ?? '')).toMatchObject({
      lastCollaboration: { kind: 'INTERACTION', happenedOn: day(-10) },
      collaborationCount: 1,
    });
    expect(rows.get(ids()[0] ?? '')).toMatchObject({
      lastCollaboration: { kind: 'REFERRAL', happenedOn: day(0) },
      collaborationCount: 1,
    });
    expect(rows.get(ids()[4] ?? '')).toMatchObject({
      lastCollaboration: null,
      collaborationCount: 0,
      openTaskCount: 0,
    });
  });

  it('filters by each field', async () => {
    const [first, second, third, fourth, fifth] = ids() as [string, string, string, string, string];
    const sorted = async (filter: object, person = coordinator) => (await found({ filter }, person)).toSorted();
    expect(await sorted({ stage: ['CONTACTED', 'DECLINED'] })).toEqual([second, third].toSorted());
    expect(await sorted({ open: false })).toEqual([third]);
    expect(await sorted({ open: true })).toEqual([first, second, fourth, fifth].toSorted());
    expect(await sorted({ mine: true })).toEqual([first, second, third].toSorted());
    expect(await sorted({ mine: false }, manager)).toEqual([first, second, third].toSorted());
    expect(await sorted({ ownerId: manager.id, open: true })).toEqual([fourth, fifth].toSorted());
    expect(await sorted({ intensity: ['COOPERATING'] })).toEqual([first]);
    expect(await sorted({ reviewDueBy: day(4) })).toEqual([]);
    expect(await sorted({ reviewDueBy: day(5) })).toEqual([first]);
    expect(await sorted({ initiativeId: made[3]?.initiativeId })).toEqual([fourth]);
    expect(await sorted({ quietSince: day(-5) })).toEqual([second, third, fourth, fifth].toSorted());
    expect(await sorted({ quietSince: day(-10) })).toEqual([third, fourth, fifth].toSorted());
    expect(await sorted({ hotlineId: randomUUID() })).toEqual([]);
    expect(await sorted({ ownerId: 'no id' })).toEqual([]);
  });

  it('counts by what it can be narrowed, each facet with the others applied', async () => {
    const facets = async (filter: object) => {
      const answer = await coordinator.ask<{
        partnerships: { facets: { field: string; values: { code: string; count: number }[] }[] };
      }>(
        'query ($filter: PartnershipFilter) { partnerships(filter: $filter) { facets { field values { code count } } } }',
        { filter },
      );
      const found = answer.data?.partnerships.facets ?? [];
      return Object.fromEntries(
        found.map(({ field, values }) => [field, Object.fromEntries(values.map(({ code, count }) => [code, count]))]),
      );
    };
    expect(await facets({})).toMatchObject({
      stage: { PROSPECT: 3, CONTACTED: 1, DECLINED: 1 },
      ownerId: { [coordinator.id]: 3, [manager.id]: 2 },
      intensity: { COOPERATING: 1 },
    });
    expect(await facets({ stage: ['CONTACTED'] })).toMatchObject({
      stage: { PROSPECT: 3, CONTACTED: 1, DECLINED: 1 },
      ownerId: { [coordinator.id]: 1 },
    });
  });

  it('finds by the name of the initiative and by its country', async () => {
    const { rows } = await api.admin.query<{ name: string; countries: string[] }>(
      'select name, countries from app.initiatives where id = $1',
      [made[2]?.initiativeId],
    );
    expect(await found({ search: rows[0]?.name })).toContain(ids()[2]);
    expect(await found({ search: 'zzzz qqqq' })).toEqual([]);
    expect(await found({ filter: { country: rows[0]?.countries } })).toContain(ids()[2]);
  });

  it.each(['UPDATED', 'NAME', 'NEXT_REVIEW', 'STAGE', 'LAST_COLLABORATION'])(
    'pages through every row once in the order %s',
    async (order) => {
      const all = await found({ order });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: Awaited<ReturnType<typeof list>> = await list(coordinator, { order, first: 2, after });
        const { edges, pageInfo } = answer.data?.partnerships ?? {
          edges: [],
          pageInfo: { hasNextPage: false, endCursor: null },
        };
        seen.push(...edges.map(({ node }) => node.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(all);
      expect(new Set(seen).size).toBe(5);
    },
  );

  it('sorts as it says', async () => {
    const [first, second, third] = ids();
    expect((await found({ order: 'NEXT_REVIEW' }))[0]).toBe(first);
    expect((await found({ order: 'LAST_COLLABORATION' })).slice(0, 2)).toEqual([first, second]);
    expect((await found({ order: 'STAGE' })).slice(-2)).toEqual([second, third]);
  });

  it('refuses a cursor of another order and pages beyond the limit', async () => {
    const cursor = (await list(coordinator, { order: 'NAME' })).data?.partnerships.edges[0]?.cursor;
    const other = await list(coordinator, { order: 'STAGE', after: cursor });
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', field: 'after' });
    expect((await list(coordinator, { first: 201 })).errors?.[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      field: 'first',
    });
  });

  it('shows the secretariat what is shared with it, and administrators nothing', async () => {
    const seen = await list(
      secretariat,
      {},
      'id sharing hotline { name } people { role } openTasks { id } openTaskCount dueDiligence { outcome }',
    );
    expect(seen.errors).toBeUndefined();
    expect(seen.data?.partnerships.edges.map(({ node }) => node.id).toSorted()).toEqual(ids().slice(1).toSorted());
    expect(seen.data?.partnerships.totalCount).toBe(4);
    const none = await list(admin, {}, 'id people { role } openTaskCount timeline { totalCount }');
    expect(none.data?.partnerships).toMatchObject({ totalCount: 0, edges: [] });
    for (const person of [secretariat, admin]) {
      const answer = await person.ask('query ($id: ID!) { partnership(id: $id) { id } }', { id: ids()[0] });
      expect(answer.data).toEqual({ partnership: null });
    }
  });
});

describe('an initiative', () => {
  it('shows the open partnership of the viewer’s own hotline', async () => {
    const ask = async (person: Person, id: string | undefined) =>
      (
        await person.ask<{ initiative: { myPartnership: { id: string } | null } }>(
          'query ($id: ID!) { initiative(id: $id) { myPartnership { id stage } } }',
          { id },
        )
      ).data?.initiative.myPartnership;
    expect(await ask(coordinator, made[1]?.initiativeId)).toEqual({ id: ids()[1], stage: 'CONTACTED' });
    expect(await ask(coordinator, made[2]?.initiativeId)).toBeNull();
    expect(await ask(secretariat, made[1]?.initiativeId)).toBeNull();
    expect(await ask(await api.addPerson('OBSERVER', await api.addHotline()), made[1]?.initiativeId)).toBeNull();
  });
});
