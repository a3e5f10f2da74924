import { randomUUID } from 'node:crypto';
import type { HealthLevel } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

interface Health {
  readonly level: HealthLevel;
  readonly computedLevel: HealthLevel;
  readonly reasons: readonly { code: string; severity: string; since: string; recordId: string | null }[];
  readonly override: { id: string; level: string; reason: string; endsOn: string; by: string; version: number } | null;
}
const fields =
  'health { level computedLevel reasons { code severity since recordId } override { id level reason endsOn by version } }';

let api: TestApi;
let hotline: string;
let coordinator: Person;
let manager: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  await api.admin.query('update app.initiatives set confirmed_at = now()');
});
afterAll(() => api.stop());

/** An active partnership of the hotline, made by hand, so that its stage needs no story. */
async function active(stage = 'ACTIVE', person = coordinator): Promise<string> {
  const { id } = await addPartnership(api, person);
  await api.admin.query('update app.partnerships set stage = $2 where id = $1', [id, stage]);
  return id;
}
async function ask(person: Person, id: string): Promise<Health | undefined> {
  const answer = await person.ask<{ partnership: { health: Health } | null }>(
    `query ($id: ID!) { partnership(id: $id) { ${fields} } }`,
    { id },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.partnership?.health;
}
const call = (partnershipId: string, daysAgo: number, more: object = {}) => ({
  id: randomUUID(),
  partnershipId,
  kind: 'CALL',
  occurredOn: day(-daysAgo),
  summary: 'A call about the next steps.',
  ...more,
});
const log = async (input: object): Promise<void> =>
  expect((await mutate(coordinator, 'logInteraction', input)).refusal).toBeUndefined();

describe('health', () => {
  it('is not assessed where nothing is known', async () => {
    expect(await ask(coordinator, await active())).toEqual({
      level: 'NOT_ASSESSED',
      computedLevel: 'NOT_ASSESSED',
      reasons: [],
      override: null,
    });
  });

  it('follows from what is logged in the same moment, and again when that is withdrawn', async () => {
    const id = await active();
    const old = call(id, 100);
    const recent = call(id, 1);
    await log(old);
    const reason = { code: 'NO_RECENT_CONTACT', severity: 'NEEDS_ATTENTION', since: day(-100), recordId: old.id };
    expect(await ask(coordinator, id)).toMatchObject({ level: 'NEEDS_ATTENTION', reasons: [reason] });
    await log(recent);
    expect((await ask(coordinator, id))?.level).toBe('HEALTHY');
    expect(
      (await mutate(coordinator, 'withdrawEntry', { kind: 'INTERACTION', id: recent.id }, '')).refusal,
    ).toBeUndefined();
    expect((await ask(coordinator, id))?.reasons).toEqual([reason]);
  });

  it('takes no note and no count of referrals for a contact', async () => {
    const id = await active();
    await log(call(id, 1, { kind: 'NOTE' }));
    await mutate(coordinator, 'logReferral', {
      id: randomUUID(),
      partnershipId: id,
      month: day(-1).slice(0, 7),
      direction: 'OUT',
      subject: 'HELP_SEEKER',
      mode: 'SIGNPOST',
      channel: 'PHONE',
      count: 3,
    });
    expect((await ask(coordinator, id))?.level).toBe('NOT_ASSESSED');
  });

  it('takes an engagement for a contact of each partnership that it joins, once it has begun', async () => {
    const both = [await active(), await active()];
    const engagement = { partnershipIds: both, kind: 'TRAINING', title: 'A training day' };
    await mutate(coordinator, 'logEngagement', { ...engagement, id: randomUUID(), startsOn: day(3) });
    expect((await ask(coordinator, both[0] as string))?.level).toBe('NOT_ASSESSED');
    await mutate(coordinator, 'logEngagement', { ...engagement, id: randomUUID(), startsOn: day(-3) });
    for (const id of both) expect((await ask(coordinator, id))?.level).toBe('HEALTHY');
  });

  it('sees what stands beside the partnership: review, agreement, obstacle, tasks, facts and figures', async () => {
    const id = await active();
    await log(call(id, 1));
    const { rows } = await api.admin.query<{ id: string }>(
      'select initiative_id as id from app.partnerships where id = $1',
      [id],
    );
    const by = [hotline, id, manager.id];
    const [agreement, obstacle, task] = [randomUUID(), randomUUID(), randomUUID()];
    const add = (sql: string, ...values: unknown[]) => api.admin.query(sql, [...by, ...values]);
    await api.admin.query('update app.partnerships set next_review_on = $2 where id = $1', [id, day(-61)]);
    await add(
      `insert into app.agreements (hotline_id, partnership_id, created_by, id, kind, hotline_signed_on, partner_signed_on, valid_until)
       values ($1, $2, $3, $4, 'MOU', '2024-01-01', '2024-01-01', $5)`,
      agreement,
      day(60),
    );
    await add(
      `insert into app.obstacles (hotline_id, partnership_id, created_by, id, type, severity, since, sharing)
       values ($1, $2, $3, $4, 'FUNDING', 'MEDIUM', '2026-01-01', 'AMBER')`,
      obstacle,
    );
    await add(
      `insert into app.tasks (hotline_id, partnership_id, created_by, id, title, due_on) values ($1, $2, $3, $4, 'Send it', $5)`,
      task,
      day(-2),
    );
    await add(
      `insert into app.referral_confirmations (hotline_id, partnership_id, created_by, id, month, direction, count)
       values ($1, $2, $3, $4, date_trunc('quarter', current_date) - interval '1 month', 'OUT', 5)`,
      randomUUID(),
    );
    await api.admin.query(`update app.initiatives set as_of = '2020', confirmed_at = null where id = $1`, [
      rows[0]?.id,
    ]);
    const health = await ask(coordinator, id);
    expect(health?.level).toBe('AT_RISK');
    expect(health?.reasons.map(({ code, recordId }) => [code, recordId])).toEqual([
      ['REVIEW_OVERDUE', null],
      ['AGREEMENT_ENDING', agreement],
      ['OBSTACLE_OPEN', obstacle],
      ['TASKS_OVERDUE', task],
      ['FACTS_STALE', null],
      ['FIGURES_DIFFER', null],
    ]);
    // The secretariat sees no task and no figure, whatever the label of the partnership.
    expect((await ask(secretariat, id))?.reasons.map(({ code }) => code)).toEqual([
      'REVIEW_OVERDUE',
      'AGREEMENT_ENDING',
      'OBSTACLE_OPEN',
      'FACTS_STALE',
    ]);
  });

  it('loses nothing when several people log at the same moment', async () => {
    const id = await active();
    await Promise.all([9, 5, 1, 7, 3].map((daysAgo) => log(call(id, daysAgo, { sharing: 'AMBER' }))));
    const { rows } = await api.admin.query<{ days: number }>(
      'select current_date - contact_on as days from app.health_spans where partnership_id = $1',
      [id],
    );
    expect(rows).toEqual([{ days: 1 }, { days: 1 }]);
  });

  it('takes a meeting of a working group for a contact of each partnership in it, for the hotline alone, until it is withdrawn', async () => {
    const both = [await active(), await active()];
    const group = { id: randomUUID(), kind: 'WORKING_GROUP', title: 'Group on notices', startsOn: day(-200) };
    await mutate(coordinator, 'logEngagement', { ...group, partnershipIds: both });
    await api.admin.query(`update app.partnerships set sharing = 'AMBER' where id = any($1)`, [both]);
    const late = { code: 'NO_RECENT_CONTACT', severity: 'AT_RISK', since: day(-200), recordId: group.id };
    for (const id of both) expect((await ask(coordinator, id))?.reasons).toEqual([late]);
    const meeting = { id: randomUUID(), engagementId: group.id, metOn: day(-5), decisions: [], actions: [] };
    const present = { personIds: [], userIds: [coordinator.id], hotlineCount: 0, partnerCount: 2 };
    expect((await mutate(coordinator, 'recordMeeting', { ...meeting, ...present })).refusal).toBeUndefined();
    for (const id of both) {
      expect((await ask(coordinator, id))?.level).toBe('HEALTHY');
      // Minutes stay in the hotline: to the network the group is no closer than the day on which it began.
      expect((await ask(secretariat, id))?.level).toBe('NOT_ASSESSED');
    }
    await mutate(coordinator, 'withdrawEntry', { kind: 'GROUP_MEETING', id: meeting.id }, '');
    for (const id of both) expect((await ask(coordinator, id))?.reasons).toEqual([late]);
    await mutate(coordinator, 'restoreEntry', { kind: 'GROUP_MEETING', id: meeting.id }, '');
    expect((await ask(coordinator, both[0] as string))?.level).toBe('HEALTHY');
    await mutate(coordinator, 'withdrawEntry', { kind: 'ENGAGEMENT', id: group.id }, '');
    expect((await ask(coordinator, both[0] as string))?.level).toBe('NOT_ASSESSED');
  });
});

describe('what labels hide', () => {
  it('never shows in the health that the secretariat sees, and its silence means nothing', async () => {
    const id = await active();
    await log(call(id, 1, { sharing: 'AMBER_STRICT' }));
    expect((await ask(coordinator, id))?.level).toBe('HEALTHY');
    expect((await ask(secretariat, id))?.level).toBe('NOT_ASSESSED');
    await log(call(id, 200, { sharing: 'AMBER' }));
    expect(await ask(secretariat, id)).toMatchObject({ level: 'NOT_ASSESSED', reasons: [] });
    await log(call(id, 2, { sharing: 'GREEN' }));
    expect((await ask(secretariat, id))?.level).toBe('HEALTHY');
  });

  it('does not count for the hotline either where a note is its author’s alone', async () => {
    const id = await active();
    await log(call(id, 1, { sharing: 'RED' }));
    expect((await ask(coordinator, id))?.level).toBe('NOT_ASSESSED');
  });

  it('lies behind the second wall too', async () => {
    const [shared, own] = [await active(), await active()];
    await mutate(coordinator, 'editPartnership', { id: own, version: 1, sharing: 'AMBER_STRICT' });
    const spans = (person: Person) =>
      asPerson<{ sharing: string }>(
        api,
        person,
        'select distinct sharing from app.health_spans where partnership_id = any($1) order by sharing',
        [[shared, own]],
      );
    expect(await spans(secretariat)).toEqual([{ sharing: 'AMBER' }]);
    expect(await ask(secretariat, own)).toBeUndefined();
    const stranger = await api.addPerson('MANAGER', await api.addHotline());
    expect(await spans(stranger)).toEqual([]);
    expect(await spans(await api.addPerson('ADMIN'))).toEqual([]);
    await expect(asPerson(api, manager, 'update app.health_spans set healthy_through = current_date')).rejects.toThrow(
      /permission denied/,
    );
    await mutate(coordinator, 'editPartnership', { id: own, version: 2, sharing: 'GREEN' });
    expect((await ask(secretariat, own))?.level).toBe('NOT_ASSESSED');
  });
});

describe('the list', () => {
  interface Page {
    readonly partnerships: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly health: { readonly level: HealthLevel } };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }
  const list = async (person: Person, variables: object = {}) => {
    const answer = await person.ask<Page>(
      `query ($first: Int, $after: String, $filter: PartnershipFilter) {
        partnerships(first: $first, after: $after, filter: $filter, order: HEALTH) {
          totalCount edges { node { id health { level } } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { first: 50, ...variables },
    );
    expect(answer.errors).toBeUndefined();
    return { ...answer.data?.partnerships, statements: answer.statements } as Page['partnerships'] & {
      statements: number;
    };
  };
  const levels = (page: Page['partnerships']) => page.edges.map(({ node }) => node.health.level);

  let person: Person;
  const made = new Map<HealthLevel, string[]>();
  beforeAll(async () => {
    person = await api.addPerson('COORDINATOR', await api.addHotline());
    const daysAgo: [HealthLevel, number[]][] = [
      ['DORMANT', [400, 380]],
      ['AT_RISK', [200, 250]],
      ['NEEDS_ATTENTION', [100, 120, 150]],
      ['HEALTHY', [5, 40]],
    ];
    for (const [level, days] of daysAgo) {
      const ids: string[] = [];
      for (const ago of days) {
        const id = await active('ACTIVE', person);
        await mutate(person, 'logInteraction', call(id, ago));
        ids.push(id);
      }
      made.set(level, ids);
    }
    made.set('NOT_ASSESSED', [await active('PROSPECT', person), await active('ENDED', person)]);
  });

  it('goes from the worst to the best; what presses most comes first within a level', async () => {
    const page = await list(person);
    expect(page.totalCount).toBe(11);
    expect(page.statements).toBe(3);
    const expected = [
      [400, 380].map((_, i) => made.get('DORMANT')?.[i]),
      [1, 0].map((i) => made.get('AT_RISK')?.[i]),
      // Soonest at risk first.
      [2, 1, 0].map((i) => made.get('NEEDS_ATTENTION')?.[i]),
      // Soonest not healthy any more first.
      [1, 0].map((i) => made.get('HEALTHY')?.[i]),
    ].flat();
    expect(page.edges.map(({ node }) => node.id).slice(0, 9)).toEqual(expected);
    expect(levels(page).slice(9)).toEqual(['NOT_ASSESSED', 'NOT_ASSESSED']);
  });

  it.each([1, 2, 3, 4])('is the same list in pages of %i', async (first) => {
    const all = (await list(person)).edges;
    const paged: (typeof all)[number][] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page['partnerships'] = await list(person, { first, after });
      paged.push(...page.edges);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all);
  });

  it('can be narrowed to levels, in any order', async () => {
    const filter = { health: ['HEALTHY', 'DORMANT'] };
    const page = await list(person, { filter, first: 3 });
    expect(levels(page)).toEqual(['DORMANT', 'DORMANT', 'HEALTHY']);
    expect(page.totalCount).toBe(4);
    expect(levels(await list(person, { filter, first: 3, after: page.pageInfo.endCursor }))).toEqual(['HEALTHY']);
    expect((await list(person, { filter: { health: [] } })).edges).toEqual([]);
    const byName = await person.ask<Page>(
      `{ partnerships(first: 50, order: NAME, filter: { health: [AT_RISK] }) { totalCount edges { node { id health { level } } } } }`,
    );
    expect(byName.data?.partnerships.totalCount).toBe(2);
    expect(levels(byName.data?.partnerships as Page['partnerships'])).toEqual(['AT_RISK', 'AT_RISK']);
  });

  it('refuses a cursor of another order', async () => {
    const answer = await person.ask<Page>('{ partnerships(first: 2, order: NAME) { pageInfo { endCursor } } }');
    const after = answer.data?.partnerships.pageInfo.endCursor;
    const refused = await person.ask(
      `query ($after: String) { partnerships(after: $after, order: HEALTH) { totalCount } }`,
      { after },
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', field: 'after' });
  });
});

describe('an override', () => {
  const input = (partnershipId: string, more: object = {}) => ({
    id: randomUUID(),
    partnershipId,
    level: 'HEALTHY',
    reason: 'They are on sabbatical; we agreed to meet in spring.',
    endsOn: day(30),
    ...more,
  });
  const override = (values: object, person = manager) =>
    mutate<{ health: Health }>(person, 'overrideHealth', values, `{ ${fields} }`);
  const end = (values: object, person = manager) =>
    person.ask<{ endHealthOverride: { health: Health } }>(
      `mutation ($input: VersionedInput!) { endHealthOverride(input: $input) { ${fields} } }`,
      { input: values },
    );
  const dormant = async (): Promise<string> => {
    const id = await active();
    await log(call(id, 400));
    return id;
  };

  it('counts, and the computed level stands beside it with its reasons', async () => {
    const id = await dormant();
    const given = input(id);
    const { result } = await override(given);
    expect(result?.health).toMatchObject({
      level: 'HEALTHY',
      computedLevel: 'DORMANT',
      reasons: [{ code: 'NO_RECENT_CONTACT', severity: 'DORMANT' }],
      override: {
        id: given.id,
        level: 'HEALTHY',
        reason: given.reason,
        endsOn: day(30),
        by: 'Test manager',
        version: 1,
      },
    });
    // The same request twice is one override.
    expect((await override({ ...given, level: 'AT_RISK' })).result).toEqual(result);
    expect((await ask(await api.addPerson('OBSERVER', hotline), id))?.level).toBe('HEALTHY');
  });

  it('stays in the hotline: the secretariat judges by what is shared with it', async () => {
    const id = await active();
    await override(input(id, { level: 'AT_RISK' }));
    expect(await ask(secretariat, id)).toEqual({
      level: 'NOT_ASSESSED',
      computedLevel: 'NOT_ASSESSED',
      reasons: [],
      override: null,
    });
    expect(await asPerson(api, secretariat, 'select id from app.health_overrides')).toEqual([]);
  });

  it('is replaced by the next one and ended by hand', async () => {
    const id = await dormant();
    await override(input(id));
    const next = input(id, { level: 'NEEDS_ATTENTION' });
    expect((await override(next)).result?.health).toMatchObject({
      level: 'NEEDS_ATTENTION',
      override: { id: next.id },
    });
    const ended = await end({ id: next.id, version: 1 });
    expect(ended.data?.endHealthOverride.health).toMatchObject({ level: 'DORMANT', override: null });
    // Ending twice is ending once.
    expect((await end({ id: next.id, version: 1 })).data?.endHealthOverride.health).toMatchObject({ override: null });
  });

  it('expires by itself after its last day', async () => {
    const id = await dormant();
    await override(input(id, { endsOn: day(0) }));
    expect((await ask(manager, id))?.level).toBe('HEALTHY');
    const { rows } = await api.admin.query<{ level: string; from: string }>(
      `select case when dormant_from <= current_date + 1 then 'DORMANT' else 'other' end as level, from_day::text as from
       from app.health_spans where partnership_id = $1 and sharing = 'AMBER_STRICT' and from_day <= current_date + 1 and until_day > current_date + 1`,
      [id],
    );
    expect(rows).toEqual([{ level: 'DORMANT', from: day(1) }]);
  });

  it('is refused without a reason, without a judgement, for the past and for too long', async () => {
    const id = await active();
    const problem = async (more: object) => (await override(input(id, more))).refusal?.params?.['problems'];
    expect(await problem({ reason: ' ' })).toEqual([{ field: 'reason', message: expect.any(String) }]);
    expect(await problem({ level: 'NOT_ASSESSED' })).toEqual([{ field: 'level', message: expect.any(String) }]);
    expect(await problem({ endsOn: day(-2) })).toEqual([{ field: 'endsOn', message: expect.any(String) }]);
    expect(await problem({ endsOn: day(370) })).toEqual([{ field: 'endsOn', message: expect.any(String) }]);
    expect((await override(input(id, { reason: 'See http://198.51.100.7/x' }))).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'reason',
    });
  });

  it('is refused for a partnership that is over', async () => {
    const refusal = (await override(input(await active('ENDED')))).refusal;
    expect(refusal).toMatchObject({ code: 'WRONG_STAGE', params: { from: 'ENDED', missing: [] } });
  });

  it('is a manager’s, of the own hotline', async () => {
    const id = await active();
    const given = input(id);
    for (const person of [coordinator, await api.addPerson('OBSERVER', hotline), secretariat]) {
      expect((await override(given, person)).refusal?.code).toBe('FORBIDDEN');
    }
    await override(given);
    expect((await end({ id: given.id, version: 1 }, coordinator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const stranger = await api.addPerson('MANAGER', await api.addHotline());
    expect((await override(input(id), stranger)).refusal?.code).toBe('NOT_FOUND');
    expect((await end({ id: given.id, version: 1 }, stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await end({ id: given.id, version: 7 })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});
