import { randomUUID } from 'node:crypto';
import {
  type PartnershipStage,
  partnershipStages,
  type StageChangeRecord,
  stageOn,
  wasOpenOn,
} from '@alongside/domain';
import { addDays, type CivilDate, civilDate } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { someInitiative } from '../../../test/builders.ts';
import { day } from '../../../test/mutate.ts';

const DAYS = 12;

interface Row {
  readonly id: string;
  readonly stage: PartnershipStage;
  readonly stageOn: PartnershipStage | null;
}
interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Row }[];
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly code: string; readonly count: number }[];
  }[];
  readonly groups: readonly { readonly key: string; readonly count: number }[];
}
interface Generated {
  readonly id: string;
  readonly changes: readonly StageChangeRecord[];
}

let api: TestApi;
let manager: Person;
let secretariat: Person;
let hotlineId: string;
const made: Generated[] = [];

/** A number below `n` that is the same in every run. */
let state = 11;
const roll = (n: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * n);
};
const someStage = (): PartnershipStage => partnershipStages.codes[roll(partnershipStages.codes.length)] ?? 'PROSPECT';

/** A partnership with any history, several changes on one day and the order of entry against that of the days included. */
async function generate(): Promise<Generated> {
  const id = randomUUID();
  const changes = Array.from({ length: 1 + roll(6) }, (_, place) => ({
    to: someStage(),
    effectiveOn: civilDate(day(-roll(DAYS))),
    recordedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, place)),
  }));
  await api.admin.query(
    `insert into app.partnerships (hotline_id, id, initiative_id, stage, created_by) values ($1, $2, $3, $4, $5)`,
    [hotlineId, id, await someInitiative(api, hotlineId), stageOn(changes, civilDate(day(0))), manager.id],
  );
  for (const { to, effectiveOn, recordedAt } of changes) {
    await api.admin.query(
      `insert into app.stage_changes (hotline_id, id, partnership_id, to_stage, effective_on, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [hotlineId, randomUUID(), id, to, effectiveOn, manager.id, recordedAt],
    );
  }
  return { id, changes };
}

beforeAll(async () => {
  api = await TestApi.start();
  hotlineId = await api.addHotline('A hotline with a past');
  manager = await api.addPerson('MANAGER', hotlineId);
  secretariat = await api.addPerson('SECRETARIAT');
  for (let n = 0; n < 40; n += 1) made.push(await generate());
});
afterAll(() => api.stop());

async function ask(person: Person, filter: object, order = 'STAGE') {
  const answer = await person.ask<{ partnerships: List }>(
    `query ($filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
       partnerships(first: 60, filter: $filter, order: $order) {
         totalCount
         edges { node { id stage stageOn(day: $on) } }
         facets { field values { code count } }
         groups(by: STAGE) { key count }
       } }`,
    { filter, order, on: (filter as { on?: string }).on ?? null },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return { ...answer.data.partnerships, statements: answer.statements };
}

/** The stages of the rows in each column of the board. */
async function columnsOf(person: Person, on: CivilDate) {
  const answer = await person.ask<{
    partnerships: { groups: { key: string; page: { edges: { node: { stageOn: string } }[] } }[] };
  }>(
    `query ($on: Date) { partnerships(filter: { on: $on }) {
       groups(by: STAGE) { key page(first: 40) { edges { node { stageOn(day: $on) } } } } } }`,
    { on },
  );
  const groups = answer.data?.partnerships.groups ?? [];
  return groups.map(({ key, page }) => [key, page.edges.map(({ node }) => node.stageOn)] as const);
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pageOf(order: string, on: CivilDate, after: string | null): Promise<Page> {
  const answer = await manager.ask<{ partnerships: Page }>(
    `query ($on: Date, $order: PartnershipOrder, $after: String) { partnerships(first: 7, after: $after, order: $order, filter: { on: $on }) {
       edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
    { on, order, after },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.partnerships;
}

const days = Array.from({ length: DAYS + 3 }, (_, ago) => addDays(civilDate(day(1)), -ago));
const standing = (on: CivilDate) => made.filter(({ changes }) => stageOn(changes, on) !== undefined);
const place = (stage: PartnershipStage | null) => partnershipStages.codes.indexOf(stage ?? 'PROSPECT');

describe('partnerships as of a day', () => {
  it('are those that had begun, each with the stage of the rule, in rows, groups, facets and order alike', async () => {
    for (const on of days) {
      const list = await ask(manager, { on });
      const expected = new Map(standing(on).map(({ id, changes }) => [id, stageOn(changes, on)]));
      expect(list.statements).toBe(3);
      expect(list.totalCount).toBe(expected.size);
      expect(new Map(list.edges.map(({ node }) => [node.id, node.stageOn]))).toEqual(expected);
      const order = list.edges.map(({ node }) => place(node.stageOn));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const counts = Object.fromEntries(list.groups.map(({ key, count }) => [key, count]));
      for (const [key, stages] of await columnsOf(manager, on)) {
        expect(stages).toEqual(Array.from({ length: counts[key] ?? 0 }, () => key));
      }
      const facet = list.facets.find(({ field }) => field === 'stage')?.values ?? [];
      expect(Object.fromEntries(facet.map(({ code, count }) => [code, count]))).toEqual(counts);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(expected.size);
    }
  });

  it('are narrowed by the stage of that day, and by whether they were open on it', async () => {
    for (const on of days) {
      const stage = someStage();
      const narrowed = await ask(manager, { on, stage: [stage] });
      expect(new Set(narrowed.edges.map(({ node }) => node.id))).toEqual(
        new Set(standing(on).flatMap(({ id, changes }) => (stageOn(changes, on) === stage ? [id] : []))),
      );
      const open = await ask(manager, { on, open: true });
      expect(open.totalCount).toBe(made.filter(({ changes }) => wasOpenOn(changes, on)).length);
    }
  });

  it('come in every order, page by page, none twice and none lost', async () => {
    const on = days[5] ?? civilDate(day(0));
    for (const order of ['UPDATED', 'NAME', 'NEXT_REVIEW', 'STAGE', 'LAST_COLLABORATION', 'HEALTH']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await pageOf(order, on, after);
        seen.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(standing(on).length);
    }
  });

  it('keep the stage of today beside that of the day, and without a day both are one', async () => {
    const list = await ask(manager, {});
    expect(list.totalCount).toBe(made.length);
    for (const { node } of list.edges) expect(node.stageOn).toBe(node.stage);
    const past = await ask(manager, { on: days.at(-3) });
    const today = new Map(list.edges.map(({ node }) => [node.id, node.stage]));
    for (const { node } of past.edges) expect(node.stage).toBe(today.get(node.id));
  });

  it('had not begun are none of that day, and their stage on it is null', async () => {
    const before = addDays(civilDate(day(0)), -DAYS);
    expect((await ask(manager, { on: before })).totalCount).toBe(0);
    const answer = await manager.ask<{ partnership: { stageOn: string | null } }>(
      'query ($id: ID!, $on: Date) { partnership(id: $id) { stageOn(day: $on) } }',
      { id: made[0]?.id, on: before },
    );
    expect(answer.data?.partnership.stageOn).toBeNull();
  });

  it('are for the secretariat those that are shared with it today, and for another hotline none', async () => {
    const on = civilDate(day(-2));
    const [hidden] = standing(on);
    await api.admin.query(`update app.partnerships set sharing = 'AMBER_STRICT' where id = $1`, [hidden?.id]);
    const filter = { on, hotlineId };
    const shared = await ask(secretariat, filter);
    expect(new Set(shared.edges.map(({ node }) => node.id))).toEqual(
      new Set(standing(on).flatMap(({ id }) => (id === hidden?.id ? [] : [id]))),
    );
    const observer = await api.addPerson('OBSERVER', hotlineId);
    expect((await ask(observer, filter)).totalCount).toBe(standing(on).length);
    const foreign = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
    expect((await ask(foreign, filter)).totalCount).toBe(0);
    expect((await ask(await api.addPerson('ADMIN'), filter)).totalCount).toBe(0);
  });
});
