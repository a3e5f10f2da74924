import { randomUUID } from 'node:crypto';
import { type BothFigures, checkOutcome, figureGapState } from '@alongside/domain';
import { month, shiftMonth } from '@alongside/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { figureToken, giveFigures, logCount, seeFigures } from '../../../test/figure-links.ts';
import { day, mutate } from '../../../test/mutate.ts';

const last = shiftMonth(month(day(0).slice(0, 7)), -1);

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let foreign: Person;
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  foreign = await api.addPerson('MANAGER', await api.addHotline());
});
afterAll(() => api.stop());
beforeEach(async () => {
  partnershipId = (await addPartnership(api, coordinator)).id;
});

const theirs = (count: number | null, more: object = {}) =>
  mutate(coordinator, 'recordPartnerFigure', { partnershipId, month: last, direction: 'OUT', count, ...more });
/** Ours 12, theirs 9. */
async function aGap(): Promise<void> {
  await logCount(coordinator, partnershipId, last, 12);
  await theirs(9);
}

const fields =
  '{ id version state oursAsked theirsAsked partnerAsked partnerAnsweredAt outcome explanation endedBy task { id status title dueOn assignee { id } } }';
interface Check {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly outcome: string | null;
  readonly partnerAnsweredAt: string | null;
  readonly task: { readonly id: string; readonly status: string; readonly assignee: { readonly id: string } };
}
const asked = (more: object = {}) => ({
  id: randomUUID(),
  partnershipId,
  month: last,
  direction: 'OUT',
  askPartner: false,
  title: 'Look why we counted 12 and they 9',
  ...more,
});
const ask = (more: object = {}, person = coordinator) => mutate<Check>(person, 'askReferralCheck', asked(more), fields);
const act = (name: string, input: object, person = coordinator) => mutate<Check>(person, name, input, fields);
const answer = (input: object, person = coordinator) => act('answerReferralCheck', input, person);
const versioned = (name: string, { id, version }: Check) =>
  coordinator
    .ask<Record<string, Check>>(`mutation ($input: VersionedInput!) { ${name}(input: $input) ${fields} }`, {
      input: { id, version },
    })
    .then(({ data, errors }) => ({ result: data?.[name], refusal: errors?.[0]?.extensions }));

interface Gap {
  readonly month: string;
  readonly direction: string;
  readonly ours: number;
  readonly theirs: number;
  readonly state: string;
}
interface Gaps {
  readonly figureGaps: {
    readonly totalCount: number;
    readonly edges: { readonly node: Gap }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
async function gaps(filter: object = {}, person = coordinator, page: object = {}) {
  const { data, statements, errors } = await person.ask<Gaps>(
    `query ($filter: FigureGapFilter, $first: Int! = 50, $after: String) { figureGaps(first: $first, after: $after, filter: $filter) {
       totalCount edges { node { month direction ours theirs state partnership { id } check { id } } } pageInfo { hasNextPage endCursor } } }`,
    { filter: { partnershipId, ...filter }, ...page },
  );
  expect(errors).toBeUndefined();
  expect(statements).toBe(3);
  return data?.figureGaps;
}

describe('asking for a check', () => {
  it('becomes a task of the chosen colleague, who is told; the same request twice is one', async () => {
    await aGap();
    const input = { id: randomUUID(), assigneeId: manager.id, dueOn: day(7) };
    const first = await ask(input);
    expect(first.result).toMatchObject({
      state: 'ASKED',
      oursAsked: 12,
      theirsAsked: 9,
      partnerAsked: false,
      outcome: null,
      task: { id: input.id, status: 'OPEN', dueOn: day(7), assignee: { id: manager.id } },
    });
    // Facts, those of the task, task, telling, check, the answer, and the operation's own two.
    expect(first.statements).toBe(8);
    expect((await ask(input)).result).toMatchObject({ id: input.id, version: 1 });
    const { rows } = await api.admin.query('select count(*)::int as n from app.notifications where subject_id = $1', [
      input.id,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
    expect((await gaps())?.edges.map(({ node }) => node.state)).toEqual(['ASKED']);
    expect((await gaps({ mine: true }, manager))?.totalCount).toBe(1);
    expect((await gaps({ mine: true }))?.totalCount).toBe(0);
  });

  it('goes to the owner of the partnership where nobody else is named', async () => {
    await aGap();
    expect((await ask({}, manager)).result?.task.assignee.id).toBe(coordinator.id);
  });

  it.each([
    ['where the partner gave no figure', null, {}, 'VALIDATION', 'direction'],
    ['where both counted the same', 12, {}, 'VALIDATION', 'direction'],
    ['without words for the task', 9, { title: ' ' }, 'VALIDATION', 'title'],
    ['by a day that is over', 9, { dueOn: day(-3) }, 'VALIDATION', 'dueOn'],
    ['with an address of material', 9, { title: 'See 192.168.4.7' }, 'UNSAFE_TEXT', 'title'],
  ])('is refused %s', async (_name, count, more, code, field) => {
    await aGap();
    await theirs(count);
    expect((await ask(more)).refusal).toMatchObject({ code, field });
    const { rows } = await api.admin.query('select count(*)::int as n from app.tasks where partnership_id = $1', [
      partnershipId,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('is refused while somebody looks into it, also to two who ask at once', async () => {
    await aGap();
    const two = await Promise.all([ask(), ask({}, manager)]);
    expect(two.map(({ refusal }) => refusal?.code).toSorted()).toEqual(['CONFLICT', undefined]);
    expect((await ask()).refusal).toMatchObject({ code: 'CONFLICT' });
  });

  it('is for those who log, in the own hotline, to colleagues who work there', async () => {
    await aGap();
    expect((await ask({}, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await ask({}, secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await ask({ assigneeId: foreign.id })).refusal).toMatchObject({ field: 'assigneeId' });
    expect((await ask({ assigneeId: observer.id })).refusal).toMatchObject({ field: 'assigneeId' });
    const theirsToo = await ask({}, foreign);
    expect(theirsToo.refusal).toEqual((await ask({ partnershipId: randomUUID() }, foreign)).refusal);
    const { result } = await ask();
    const { id = '', version = 0 } = result ?? {};
    expect((await answer({ id, version, explanation: 'NOT_KNOWN' }, foreign)).refusal).toEqual(
      (await answer({ id: randomUUID(), version, explanation: 'NOT_KNOWN' }, foreign)).refusal,
    );
    expect((await answer({ id, version, explanation: 'NOT_KNOWN' }, observer)).refusal?.code).toBe('FORBIDDEN');
    for (const person of [secretariat, foreign]) {
      expect((await gaps({}, person))?.totalCount).toBe(0);
      expect(await asPerson(api, person, 'select * from app.referral_checks')).toEqual([]);
    }
    expect((await gaps({}, observer))?.totalCount).toBe(1);
  });
});

describe('the answer to a check', () => {
  it.each([
    [12, 9],
    [9, 9],
    [12, 12],
    [11, 11],
    [11, 8],
    [12, null],
  ])('follows from the figures %s and %s as they are then, in the rule and in the database', async (ours, given) => {
    await aGap();
    const { result: check } = await ask();
    if (!check) throw new Error('no check');
    if (ours !== 12)
      await api.admin.query('update app.referral_entries set count = $2 where partnership_id = $1', [
        partnershipId,
        ours,
      ]);
    if (given !== 9) await theirs(given);
    const now: BothFigures = { ours, theirs: given };
    const done = await answer({ id: check.id, version: 1, explanation: 'ANOTHER_MONTH' });
    expect(done.result).toMatchObject({
      state: 'ANSWERED',
      outcome: checkOutcome({ ours: 12, theirs: 9 }, now),
      endedBy: 'Test coordinator',
      task: { status: 'DONE' },
    });
    const state = figureGapState({ state: 'ANSWERED', asked: { ours: 12, theirs: 9 }, ended: now }, now);
    expect((await gaps())?.edges.map(({ node }) => node.state)).toEqual(
      given === null || given === ours ? [] : [state],
    );
  });

  it('needs an explanation while both differ; the same answer twice is one', async () => {
    await aGap();
    const { result: check } = await ask();
    const input = { id: check?.id, version: 1 };
    expect((await answer(input)).refusal).toMatchObject({ code: 'VALIDATION', field: 'explanation' });
    const explained = { ...input, explanation: 'COUNTED_DIFFERENTLY' };
    const first = await answer(explained, manager);
    expect(first.result).toMatchObject({ version: 2, outcome: 'BOTH_STAND', explanation: 'COUNTED_DIFFERENTLY' });
    // Check, update, task, its update, telling, the answer, and the operation's own two.
    expect(first.statements).toBe(8);
    expect((await answer(explained, manager)).result).toMatchObject({ version: 2 });
    expect((await answer({ ...explained, explanation: 'NOT_KNOWN' })).refusal?.code).toBe('CONFLICT');
    const { rows } = await api.admin.query(
      `select user_id from app.notifications where kind = 'CHECK_ENDED' and subject_id = $1`,
      [partnershipId],
    );
    expect(rows).toEqual([{ user_id: coordinator.id }]);
  });

  it('settles the gap until one of the figures is another, and can be taken back', async () => {
    await aGap();
    const { result: check } = await ask();
    const done = await answer({ id: check?.id, version: 1, explanation: 'NOT_ALL_SEEN' });
    const states = async () => (await gaps())?.edges.map(({ node }) => node.state);
    expect(await states()).toEqual(['SETTLED']);
    await theirs(8);
    expect(await states()).toEqual(['OPEN']);
    await theirs(9);
    expect(await states()).toEqual(['SETTLED']);
    const again = await versioned('reopenReferralCheck', done.result as Check);
    expect(again.result).toMatchObject({ state: 'ASKED', outcome: null, endedBy: null, task: { status: 'OPEN' } });
    expect(await states()).toEqual(['ASKED']);
  });

  it('can be spared: a withdrawn check cancels its task and leaves the grid, and comes back by undo', async () => {
    await aGap();
    const { result: check } = await ask();
    const gone = await versioned('withdrawReferralCheck', check as Check);
    expect(gone.result).toMatchObject({ state: 'WITHDRAWN', task: { status: 'CANCELLED' } });
    const inGrid = async () =>
      (
        await observer.ask<{ partnership: { referralMonths: { checks: { state: string }[] }[] } }>(
          'query ($id: ID!, $of: Month!) { partnership(id: $id) { referralMonths(from: $of, to: $of) { checks { state direction } } } }',
          { id: partnershipId, of: last },
        )
      ).data?.partnership.referralMonths[0]?.checks;
    expect(await inGrid()).toEqual([]);
    expect((await versioned('withdrawReferralCheck', check as Check)).result).toMatchObject({ version: 2 });
    expect((await versioned('reopenReferralCheck', check as Check)).refusal?.code).toBe('CONFLICT');
    const { result: second } = await ask();
    expect((await versioned('reopenReferralCheck', gone.result as Check)).refusal?.code).toBe('CONFLICT');
    await versioned('withdrawReferralCheck', second as Check);
    await versioned('reopenReferralCheck', gone.result as Check);
    expect(await inGrid()).toEqual([{ state: 'ASKED', direction: 'OUT' }]);
  });

  it('leaves a task alone that somebody has done by hand', async () => {
    await aGap();
    const { result: check } = await ask();
    await mutate(coordinator, 'completeTask', { id: check?.task.id, version: 1 });
    expect((await answer({ id: check?.id, version: 1, explanation: 'NOT_KNOWN' })).result?.task.status).toBe('DONE');
    const { rows } = await api.admin.query('select version from app.tasks where id = $1', [check?.id]);
    expect(rows).toEqual([{ version: 2 }]);
  });
});

describe('the partner that is asked about a gap', () => {
  const figures = async (token: string) => (await seeFigures(api, token)).data?.figuresByLink.figures;

  it('sees our count of that direction alone while it is asked, and confirms or corrects its own', async () => {
    await aGap();
    const token = await figureToken(coordinator, partnershipId, last);
    expect(await figures(token)).toMatchObject([
      { count: 9, checking: false, ours: null },
      { count: null, ours: null },
    ]);
    const { result: check } = await ask({ askPartner: true });
    expect(await figures(token)).toMatchObject([
      { count: 9, checking: true, ours: 12 },
      { checking: false, ours: null },
    ]);
    await giveFigures(api, token, 9, null);
    const confirmed = await coordinator.ask<{ figureGaps: { edges: { node: { check: Check } }[] } }>(
      `query ($filter: FigureGapFilter) { figureGaps(filter: $filter) { edges { node { check ${fields} } } } }`,
      { filter: { partnershipId } },
    );
    const seen = confirmed.data?.figureGaps.edges[0]?.node.check;
    expect(seen).toMatchObject({ state: 'ASKED', version: 1, partnerAnsweredAt: expect.any(String) });
    await giveFigures(api, token, 12, null);
    const done = await answer({ id: check?.id, version: 1 });
    expect(done.result).toMatchObject({ outcome: 'THEIRS_CORRECTED' });
    expect(await figures(token)).toMatchObject([{ count: 12, checking: false, ours: null }, {}]);
  });

  it('is told no number from 1 to 4, because that would leave the hotline', async () => {
    await logCount(coordinator, partnershipId, last, 3);
    await theirs(9);
    const token = await figureToken(coordinator, partnershipId, last);
    await ask({ askPartner: true });
    expect(await figures(token)).toMatchObject([{ count: 9, checking: true, ours: null }, {}]);
  });

  it('is not asked by a check that stays inside', async () => {
    await aGap();
    const token = await figureToken(coordinator, partnershipId, last);
    const { result: check } = await ask();
    expect(await figures(token)).toMatchObject([{ checking: false, ours: null }, {}]);
    await giveFigures(api, token, 10, null);
    expect(
      (await answer({ id: check?.id, version: 1, explanation: 'NOT_KNOWN' })).result?.partnerAnsweredAt,
    ).toBeNull();
  });
});

describe('the list of gaps', () => {
  it('shows the widest first, page by page, by direction and state', async () => {
    const sizes = [3, 40, 7, 12];
    for (const [at, size] of sizes.entries()) {
      const of = shiftMonth(last, -at);
      await logCount(coordinator, partnershipId, of, 50);
      await theirs(50 - size, { month: of });
    }
    await theirs(5, { direction: 'IN' });
    await theirs(50, { month: shiftMonth(last, -9) });
    await logCount(coordinator, partnershipId, shiftMonth(last, -9), 50);
    const all = await gaps();
    expect(all?.edges.map(({ node }) => Math.abs(node.ours - node.theirs))).toEqual([40, 12, 7, 5, 3]);
    expect(all?.totalCount).toBe(5);
    const walked: number[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const part: Awaited<ReturnType<typeof gaps>> = await gaps({}, coordinator, { first: 2, after });
      walked.push(...(part?.edges.map(({ node }) => Math.abs(node.ours - node.theirs)) ?? []));
      after = part?.pageInfo.endCursor ?? null;
    }
    expect(walked).toEqual([40, 12, 7, 5, 3]);
    // Of 50 a quarter is 12.5: 12 is not wide, and 5 to none is.
    const wide = async (value: boolean) =>
      (await gaps({ wide: value }))?.edges.map(({ node }) => Math.abs(node.ours - node.theirs));
    expect(await wide(true)).toEqual([40, 5]);
    expect(await wide(false)).toEqual([12, 7, 3]);
    expect((await gaps({ direction: ['IN'] }))?.edges.map(({ node }) => node.theirs)).toEqual([5]);
    await ask({ month: shiftMonth(last, -1) });
    expect((await gaps({ state: ['ASKED'] }))?.edges.map(({ node }) => node.ours - node.theirs)).toEqual([40]);
    expect((await gaps({ state: ['OPEN'] }))?.totalCount).toBe(4);
  });
});

describe('a check that has come to its end', () => {
  const code = async (person: Person, name: string, input: object) =>
    (await person.ask(`mutation ($input: VersionedInput!) { ${name}(input: $input) { id } }`, { input })).errors?.[0]
      ?.extensions.code;

  it('is neither answered nor withdrawn again, and is opened by whoever logs for the hotline', async () => {
    await aGap();
    const check = (await ask()).result as Check;
    for (const name of ['withdrawReferralCheck', 'reopenReferralCheck']) {
      expect([name, await code(observer, name, check)].slice(0, 2)).toEqual([name, 'BAD_REQUEST']);
      const { id, version } = check;
      expect([name, await code(observer, name, { id, version })]).toEqual([name, 'FORBIDDEN']);
      expect([name, await code(foreign, name, { id, version })]).toEqual([name, 'NOT_FOUND']);
    }
    expect((await versioned('withdrawReferralCheck', { ...check, version: 9 })).refusal?.code).toBe('CONFLICT');
    const withdrawn = (await versioned('withdrawReferralCheck', check)).result as Check;
    const late = { id: withdrawn.id, version: withdrawn.version, explanation: 'NOT_KNOWN' };
    expect((await answer(late)).refusal?.code).toBe('CONFLICT');
    const reopened = (await versioned('reopenReferralCheck', withdrawn)).result as Check;
    await theirs(12);
    const answered = (await answer({ id: reopened.id, version: reopened.version })).result as Check;
    expect((await versioned('withdrawReferralCheck', answered)).refusal?.code).toBe('CONFLICT');
  });
});
