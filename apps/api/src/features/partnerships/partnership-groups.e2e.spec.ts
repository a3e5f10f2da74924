import { randomUUID } from 'node:crypto';
import { partnershipGroupings } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let secretariat: Person;
let foreign: Person;
const made: { id: string; initiativeId: string }[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  foreign = await api.addPerson('COORDINATOR', await api.addHotline('Another hotline'));
  for (let i = 0; i < 7; i += 1) made.push(await addPartnership(api, i < 4 ? coordinator : manager));
  for (const id of ids().slice(0, 3)) {
    const move = { id: randomUUID(), partnershipId: id, version: 1, to: 'CONTACTED', effectiveOn: day(0) };
    await mutate(coordinator, 'moveStage', move);
  }
  await mutate(coordinator, 'editPartnership', {
    id: ids()[0],
    version: 2,
    sharing: 'AMBER_STRICT',
    intensity: 'COOPERATING',
  });
  await mutate(coordinator, 'editPartnership', { id: ids()[6], version: 1, sharing: 'AMBER', ownerId: null });
});
afterAll(() => api.stop());

const ids = (): string[] => made.map(({ id }) => id);

interface Group {
  readonly key: string;
  readonly count: number;
  readonly page: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const groups = async (person: Person, variables: object, fields = 'key count') => {
  const place = ['$first: Int', '$after: String'].filter((one) => fields.includes(one.split(':')[0] ?? ''));
  const answer = await person.ask<{ partnerships: { totalCount: number; groups: Group[] } }>(
    `query (${place.join(' ')} $by: PartnershipGrouping!, $keys: [String!], $filter: PartnershipFilter, $search: String, $order: PartnershipOrder) {
       partnerships(filter: $filter, search: $search, order: $order) { totalCount groups(by: $by, keys: $keys) { ${fields} } } }`,
    variables as Record<string, unknown>,
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return { ...answer, groups: answer.data?.partnerships.groups ?? [], total: answer.data?.partnerships.totalCount };
};
const counts = async (person: Person, variables: object) =>
  Object.fromEntries((await groups(person, variables)).groups.map(({ key, count }) => [key, count]));
const page =
  'key count page(first: $first, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }';

describe('groups of partnerships', () => {
  it('are counted by stage, owner, intensity and country', async () => {
    expect(await counts(coordinator, { by: 'STAGE' })).toEqual({ CONTACTED: 3, PROSPECT: 4 });
    expect(await counts(coordinator, { by: 'OWNER' })).toEqual({ [coordinator.id]: 4, [manager.id]: 2, '': 1 });
    expect(await counts(coordinator, { by: 'INTENSITY' })).toEqual({ COOPERATING: 1, '': 6 });
    const { rows } = await api.admin.query<{ key: string; n: number }>(
      `select key, count(*)::int as n from unnest($1::uuid[]) p(id) join app.initiatives i using (id)
       cross join lateral unnest(case when countries = '{}' then '{""}' else countries end) c(key) group by key`,
      [made.map(({ initiativeId }) => initiativeId)],
    );
    const byCountry = Object.fromEntries(rows.map(({ key, n }) => [key, n]));
    expect(await counts(coordinator, { by: 'COUNTRY' })).toEqual(byCountry);
  });

  it.each([...partnershipGroupings.codes])('by %s hold together exactly the rows of the list', async (by) => {
    const { groups: found } = await groups(coordinator, { by, first: 50 }, page);
    const rows = found.flatMap((group) => group.page.edges.map(({ node }) => node.id));
    expect(new Set(rows)).toEqual(new Set(ids()));
    for (const group of found) {
      expect(group.page.edges).toHaveLength(group.count);
      expect(group.page.totalCount).toBe(group.count);
    }
    if (by !== 'COUNTRY') expect(rows).toHaveLength(7);
  });

  it('obey filters, search and order of the list', async () => {
    expect(await counts(coordinator, { by: 'STAGE', filter: { mine: true } })).toEqual({ CONTACTED: 3, PROSPECT: 1 });
    expect(await counts(coordinator, { by: 'STAGE', filter: { stage: ['PROSPECT'] } })).toEqual({ PROSPECT: 4 });
    expect(await counts(coordinator, { by: 'STAGE', search: 'zzzz qqqq' })).toEqual({});
    const byName = await groups(coordinator, { by: 'STAGE', order: 'NAME', first: 50 }, page);
    const all = await coordinator.ask<{ partnerships: Group['page'] }>(
      '{ partnerships(order: NAME) { edges { node { id } } } }',
    );
    const order = all.data?.partnerships.edges.map(({ node }) => node.id) ?? [];
    for (const group of byName.groups) {
      const rows = group.page.edges.map(({ node }) => node.id);
      expect(rows).toEqual(order.filter((id) => rows.includes(id)));
    }
  });

  it('page independently of each other by key', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<typeof groups>> = await groups(
        coordinator,
        { by: 'STAGE', keys: ['PROSPECT'], first: 3, after },
        page,
      );
      expect(answer.groups.map(({ key, count }) => [key, count])).toEqual([['PROSPECT', 4]]);
      const [group] = answer.groups;
      seen.push(...(group?.page.edges.map(({ node }) => node.id) ?? []));
      after = group?.page.pageInfo.hasNextPage ? group.page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen)).toEqual(new Set(ids().slice(3)));
    expect(seen).toHaveLength(4);
  });

  it('that are asked for by key come without a count too, and unknown keys are empty', async () => {
    const fields = 'key page(first: $first) { edges { node { id } } }';
    const { groups: found } = await groups(
      coordinator,
      { by: 'STAGE', keys: ['CONTACTED', 'LOST'], first: 50 },
      fields,
    );
    expect(found.map((group) => [group.key, group.page.edges.length])).toEqual([
      ['CONTACTED', 3],
      ['LOST', 0],
    ]);
    const unowned = await groups(coordinator, { by: 'OWNER', keys: [''], first: 50 }, fields);
    expect(unowned.groups.map((group) => group.page.edges.map(({ node }) => node.id))).toEqual([[ids()[6]]]);
  });

  it('cost one reading statement, however many there are and whatever a card shows', async () => {
    const card = `key count page(first: 20) { edges { node { id version stage intensity nextReviewOn owner { id name }
      initiative { id name countries { code } } lastCollaboration { happenedOn } } } pageInfo { hasNextPage endCursor } }`;
    expect((await groups(coordinator, { by: 'STAGE' }, card)).statements).toBe(3);
    const withRights = await groups(
      coordinator,
      { by: 'OWNER' },
      'key page { edges { node { id viewerCan { edit } } } }',
    );
    expect(withRights.statements).toBe(3);
    expect(withRights.groups[0]?.page.edges[0]?.node).toMatchObject({ viewerCan: { edit: true } });
  });

  it('show the secretariat what is shared with it, and another hotline nothing', async () => {
    expect(await counts(secretariat, { by: 'STAGE' })).toEqual({ CONTACTED: 2, PROSPECT: 4 });
    expect(await counts(foreign, { by: 'STAGE' })).toEqual({});
    expect(await counts(foreign, { by: 'OWNER', keys: [coordinator.id] })).toEqual({});
  });

  it('refuse pages beyond the limit', async () => {
    await expect(groups(coordinator, { by: 'STAGE', first: 201 }, page)).rejects.toThrow(/VALIDATION/);
  });
});
