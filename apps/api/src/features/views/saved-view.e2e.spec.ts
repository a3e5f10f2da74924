import { randomUUID } from 'node:crypto';
import { listRules, listTables } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { mutate } from '../../../test/mutate.ts';

let api: TestApi;
let hotline: string;
let coordinator: Person;
let colleague: Person;
let manager: Person;
let observer: Person;
let foreign: Person;
let secretariat: Person;

beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  colleague = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  foreign = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const definition = {
  search: 'helpline',
  filters: [
    { field: 'stage', values: ['ACTIVE', 'PAUSED'] },
    { field: 'reviewDueBy', values: ['today+30'] },
  ],
  order: 'NEXT_REVIEW',
  columns: ['owner', 'NEXT_REVIEW'],
  grouping: 'OWNER',
  layout: 'TABLE',
};
const input = (more: object = {}) => ({
  id: randomUUID(),
  list: 'PARTNERSHIPS',
  name: 'Reviews to come',
  shared: false,
  definition,
  ...more,
});
const save = async (person: Person, more: object = {}) => {
  const outcome = await mutate<{ id: string; version: number }>(person, 'saveView', input(more), '{ id version }');
  if (!outcome.result) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.result;
};
interface Views {
  readonly savedViews: {
    readonly edges: { readonly node: { readonly id: string; readonly [field: string]: unknown } }[];
  };
}
const ask = (person: Person, list = 'PARTNERSHIPS', fields = 'id') =>
  person.ask<Views>(`{ savedViews(list: ${list}, first: 200) { edges { node { ${fields} } } } }`);
const seenBy = async (person: Person, list?: string) =>
  (await ask(person, list)).data?.savedViews.edges.map(({ node }) => node.id) ?? [];

describe('a saved view', () => {
  const whole = `id list name shared search filters { field values } order columns grouping layout author mine isDefault version viewerCan { change share }`;

  it('comes back as it was saved, in one reading statement', async () => {
    const { id } = await save(coordinator);
    const answer = await ask(coordinator, 'PARTNERSHIPS', whole);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    expect(answer.data?.savedViews.edges.find(({ node }) => node.id === id)?.node).toEqual({
      ...definition,
      id,
      list: 'PARTNERSHIPS',
      name: 'Reviews to come',
      shared: false,
      filters: definition.filters.toSorted((a, b) => (a.field < b.field ? -1 : 1)),
      author: 'Test coordinator',
      mine: true,
      isDefault: false,
      version: 1,
      viewerCan: { change: true, share: true },
    });
    expect(await seenBy(coordinator, 'INITIATIVES')).not.toContain(id);
  });

  it('is one view, however often the request comes', async () => {
    const twice = input();
    await Promise.all([mutate(coordinator, 'saveView', twice), mutate(coordinator, 'saveView', twice)]);
    expect((await seenBy(coordinator)).filter((id) => id === twice.id)).toHaveLength(1);
  });

  it('is for its author alone until it is shared, for the API and for the database', async () => {
    const { id } = await save(coordinator);
    for (const person of [colleague, manager, observer, foreign, secretariat]) {
      expect(await seenBy(person)).not.toContain(id);
      expect(await asPerson(api, person, 'select id from app.saved_views where id = $1', [id])).toEqual([]);
      const refused = await mutate(person, 'changeView', { id, version: 1, name: 'Mine now' });
      expect(refused.refusal?.code).toBe(
        (await mutate(person, 'changeView', { id: randomUUID(), version: 1 })).refusal?.code,
      );
    }
    await mutate(coordinator, 'changeView', { id, version: 1, shared: true });
    for (const person of [colleague, manager, observer]) expect(await seenBy(person)).toContain(id);
    for (const person of [foreign, secretariat]) {
      expect(await seenBy(person)).not.toContain(id);
      expect(await asPerson(api, person, 'select id from app.saved_views where id = $1', [id])).toEqual([]);
    }
  });

  it('is changed by its author, when shared by a manager too, and by nobody else', async () => {
    const { id } = await save(coordinator, { shared: true });
    const rename = (person: Person, version: number, more: object = {}) =>
      mutate(person, 'changeView', { id, version, name: 'Renamed', ...more }, '{ name version }');
    for (const person of [colleague, observer]) expect((await rename(person, 1)).refusal?.code).toBe('FORBIDDEN');
    for (const person of [foreign, secretariat]) expect((await rename(person, 1)).refusal?.code).toBe('NOT_FOUND');
    expect((await rename(manager, 1)).result).toEqual({ name: 'Renamed', version: 2 });
    expect((await rename(manager, 2, { shared: false })).refusal).toMatchObject({ code: 'FORBIDDEN', field: 'shared' });
    const behindTheApi = await asPerson(
      api,
      colleague,
      `update app.saved_views set name = 'Taken over' where hotline_id = $1 and id = $2 returning id`,
      [hotline, id],
    );
    expect(behindTheApi).toEqual([]);
  });

  it('is not overwritten silently: a stale change answers what stands there now', async () => {
    const { id } = await save(coordinator, { shared: true });
    await mutate(manager, 'changeView', { id, version: 1, definition: { ...definition, order: 'NAME' } });
    const late = await mutate(coordinator, 'changeView', {
      id,
      version: 1,
      definition: { ...definition, grouping: null },
    });
    expect(late.refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id, version: 2, order: 'NAME', grouping: 'OWNER' } },
    });
  });

  it('disappears for everybody when it is removed, and comes back', async () => {
    const { id } = await save(coordinator, { shared: true });
    expect((await mutate(colleague, 'removeView', { id, version: 1 }, '')).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(foreign, 'removeView', { id, version: 1 }, '')).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(coordinator, 'removeView', { id, version: 9 }, '')).refusal?.code).toBe('CONFLICT');
    expect((await mutate(manager, 'removeView', { id, version: 1 }, '')).result).toBe(true);
    expect((await mutate(manager, 'removeView', { id, version: 1 }, '')).result).toBe(true);
    for (const person of [coordinator, colleague, manager]) expect(await seenBy(person)).not.toContain(id);
    expect((await mutate(coordinator, 'changeView', { id, version: 2, name: 'x' })).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(foreign, 'restoreView', { id })).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(manager, 'restoreView', { id })).result).toEqual({ id });
    expect(await seenBy(colleague)).toContain(id);
  });

  it('holds only what its table can be asked, and no unsafe text', async () => {
    const refused = async (more: object) => (await mutate(coordinator, 'saveView', input(more))).refusal;
    const withFilter = (field: string, ...values: string[]) => ({
      definition: { ...definition, filters: [{ field, values }] },
    });
    expect(await refused(withFilter('language', 'de'))).toMatchObject({ code: 'VALIDATION', field: 'filters' });
    expect(await refused(withFilter('stage', 'LOST'))).toMatchObject({ code: 'VALIDATION', field: 'filters' });
    expect(await refused({ list: 'INITIATIVES' })).toMatchObject({ code: 'VALIDATION', field: 'filters' });
    expect(await refused({ definition: { ...definition, columns: ['secret'] } })).toMatchObject({
      code: 'VALIDATION',
      field: 'columns',
    });
    expect(await refused({ name: '   ' })).toMatchObject({ code: 'VALIDATION', field: 'name' });
    expect(await refused({ name: 'https://canary-host.example/gallery/1' })).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'name',
    });
    expect(await refused({ definition: { ...definition, search: '203.0.113.7' } })).toMatchObject({
      code: 'UNSAFE_TEXT',
    });
  });

  it('is saved by people who write for a hotline, and by the secretariat', async () => {
    for (const person of [observer, await api.addPerson('ADMIN')]) {
      expect((await mutate(person, 'saveView', input())).refusal?.code).toBe('FORBIDDEN');
    }
  });
});

describe('a saved view of the secretariat', () => {
  it('belongs to no hotline: its author sees it, the others once it is shared, and no hotline ever', async () => {
    const other = await api.addPerson('SECRETARIAT');
    const administrator = await api.addPerson('ADMIN');
    const { id } = await save(secretariat);
    expect(await seenBy(secretariat)).toContain(id);
    expect(await seenBy(other)).not.toContain(id);
    expect((await mutate(other, 'changeView', { id, version: 1, name: 'Mine now' })).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(secretariat, 'changeView', { id, version: 1, shared: true })).refusal).toBeUndefined();
    expect(await seenBy(other)).toContain(id);
    for (const person of [coordinator, manager, observer, foreign, administrator]) {
      expect(await seenBy(person)).not.toContain(id);
      expect(await asPerson(api, person, 'select id from app.saved_views where id = $1', [id])).toEqual([]);
      expect((await mutate(person, 'changeView', { id, version: 2, name: 'Ours' })).refusal?.code).toBe(
        (await mutate(person, 'changeView', { id: randomUUID(), version: 2 })).refusal?.code,
      );
    }
  });

  it('is changed, removed and put back by everybody of the secretariat once it is shared; sharing is its author’s', async () => {
    const other = await api.addPerson('SECRETARIAT');
    const { id } = await save(secretariat, { shared: true });
    const change = (person: Person, version: number, more: object) =>
      mutate(person, 'changeView', { id, version, ...more }, '{ name version viewerCan { change share } }');
    expect((await change(other, 1, { name: 'Renamed' })).result).toEqual({
      name: 'Renamed',
      version: 2,
      viewerCan: { change: true, share: false },
    });
    expect((await change(other, 2, { shared: false })).refusal).toMatchObject({ code: 'FORBIDDEN', field: 'shared' });
    expect((await change(secretariat, 1, { name: 'Late' })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, name: 'Renamed' } },
    });
    expect((await mutate(other, 'removeView', { id, version: 2 }, '')).result).toBe(true);
    expect(await seenBy(secretariat)).not.toContain(id);
    expect((await mutate(secretariat, 'restoreView', { id })).result).toEqual({ id });
  });

  it('is one view however often the request comes, under an id that a hotline may have used', async () => {
    const { id } = await save(coordinator, { shared: true, name: 'Of the hotline' });
    const twice = input({ id, name: 'Of the network' });
    await Promise.all([mutate(secretariat, 'saveView', twice), mutate(secretariat, 'saveView', twice)]);
    const named = async (person: Person) =>
      (await ask(person, 'PARTNERSHIPS', 'id name')).data?.savedViews.edges
        .filter(({ node }) => node.id === id)
        .map(({ node }) => node['name']);
    expect(await named(secretariat)).toEqual(['Of the network']);
    expect(await named(coordinator)).toEqual(['Of the hotline']);
  });
});

describe('the view with which a table opens', () => {
  const choose = (person: Person, viewId: string | null, list = 'PARTNERSHIPS') =>
    mutate(person, 'chooseDefaultView', { list, viewId }, '');
  const defaultOf = async (person: Person) =>
    (await ask(person, 'PARTNERSHIPS', 'id isDefault')).data?.savedViews.edges
      .filter(({ node }) => node['isDefault'])
      .map(({ node }) => node.id);

  it('is each person’s own choice, one for each table', async () => {
    const first = await save(coordinator, { shared: true });
    const second = await save(coordinator);
    expect((await choose(coordinator, first.id)).result).toBe(true);
    expect((await choose(manager, first.id)).result).toBe(true);
    expect(await defaultOf(manager)).toEqual([first.id]);
    await choose(coordinator, second.id);
    expect(await defaultOf(coordinator)).toEqual([second.id]);
    expect(await defaultOf(manager)).toEqual([first.id]);
    await choose(coordinator, null);
    expect(await defaultOf(coordinator)).toEqual([]);
    expect(await asPerson(api, coordinator, 'select * from app.default_views')).toEqual([]);
  });

  it('is a view that the person sees, of that table', async () => {
    const { id } = await save(coordinator);
    expect((await choose(manager, id)).refusal?.code).toBe('NOT_FOUND');
    expect((await choose(coordinator, randomUUID())).refusal?.code).toBe('NOT_FOUND');
    expect((await choose(coordinator, id, 'INITIATIVES')).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('the view with which a table opens, for people who write nothing and for the network', () => {
  const choose = (person: Person, viewId: string | null) =>
    mutate(person, 'chooseDefaultView', { list: 'PARTNERSHIPS', viewId }, '');
  const opensFirst = async (person: Person) =>
    (await ask(person, 'PARTNERSHIPS', 'id isDefault')).data?.savedViews.edges
      .filter(({ node }) => node['isDefault'])
      .map(({ node }) => node.id);

  it('is a choice of an observer among what is shared', async () => {
    const shared = await save(coordinator, { shared: true });
    const hidden = await save(coordinator);
    expect((await choose(observer, hidden.id)).refusal?.code).toBe('NOT_FOUND');
    expect((await choose(observer, shared.id)).result).toBe(true);
    expect(await opensFirst(observer)).toEqual([shared.id]);
    expect((await choose(observer, null)).result).toBe(true);
    expect(await opensFirst(observer)).toEqual([]);
  });

  it('is a choice of each person of the secretariat among its own', async () => {
    const theirs = await save(coordinator, { shared: true });
    const own = await save(secretariat);
    expect((await choose(secretariat, theirs.id)).refusal?.code).toBe('NOT_FOUND');
    expect((await choose(secretariat, own.id)).result).toBe(true);
    expect(await opensFirst(secretariat)).toEqual([own.id]);
    expect(await opensFirst(await api.addPerson('SECRETARIAT'))).toEqual([]);
  });

  it('is nothing for administrators, who have no such tables', async () => {
    expect((await choose(await api.addPerson('ADMIN'), null)).refusal?.code).toBe('FORBIDDEN');
  });

  it('is kept by the database for its own person alone', async () => {
    const shared = await save(coordinator, { shared: true });
    await choose(coordinator, shared.id);
    for (const person of [colleague, manager, observer, secretariat]) {
      const found = await asPerson(api, person, 'select * from app.default_views where user_id = $1', [coordinator.id]);
      expect(found).toEqual([]);
    }
  });
});

describe('the closed sets of libs/domain', () => {
  const inputs = { PARTNERSHIPS: 'Partnership', INITIATIVES: 'Initiative', CAMPAIGNS: 'Campaign' } as const;
  it.each([...listTables.codes])('are those of the inputs of %s', (table) => {
    const { schema } = api.get(GraphQLSchemaHost);
    const filter = schema.getType(`${inputs[table]}Filter`) as GraphQLInputObjectType;
    const order = schema.getType(`${inputs[table]}Order`) as GraphQLEnumType;
    expect(Object.keys(listRules[table].filters).toSorted()).toEqual(Object.keys(filter.getFields()).toSorted());
    expect(listRules[table].orders.toSorted()).toEqual(
      order
        .getValues()
        .map(({ name }) => name)
        .toSorted(),
    );
  });
});

describe('a changed view', () => {
  it('has a name, and asks for what its table has', async () => {
    const { id } = await save(coordinator);
    const change = (more: object) => mutate(coordinator, 'changeView', { id, version: 1, ...more });
    expect((await change({ name: ' ' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'name' });
    expect((await change({ definition: { ...definition, order: 'SHOE_SIZE' } })).refusal?.code).toBe('VALIDATION');
    expect((await change({ name: 'Another name' })).refusal).toBeUndefined();
  });

  it('is removed and put back by whoever may change it', async () => {
    const { id } = await save(coordinator, { shared: true });
    expect((await mutate(coordinator, 'removeView', { id, version: 1 }, '')).refusal).toBeUndefined();
    expect((await mutate(observer, 'restoreView', { id })).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(foreign, 'restoreView', { id })).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(coordinator, 'restoreView', { id })).refusal).toBeUndefined();
  });
});
