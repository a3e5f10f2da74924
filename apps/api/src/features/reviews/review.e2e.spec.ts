import { randomUUID } from 'node:crypto';
import { type ReviewDomain, reviewDomains } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const partnership = async () => (await addPartnership(api, coordinator)).id;
const plan = async (partnershipId: string, more: object = {}, person = coordinator, fields = '{ id version }') => {
  const input = { id: randomUUID(), partnershipId, dueOn: day(30), ...more };
  return { input, ...(await mutate<{ id: string; version: number }>(person, 'planReview', input, fields)) };
};
/** A partnership with an open review. */
const opened = async () => {
  const partnershipId = await partnership();
  const { input } = await plan(partnershipId);
  return { id: input.id, partnershipId };
};
const scores = (...values: (number | null)[]) =>
  values.map((score, index) => ({ domain: reviewDomains.codes[index] as ReviewDomain, score }));
const decision = (id: string, more: object = {}) => ({
  id,
  version: 1,
  heldOn: day(-1),
  outcome: 'DEEPEN',
  decisions: 'We train each other’s staff once a year.',
  nextDueOn: day(365),
  ...more,
});
const decide = (id: string, more: object = {}, person = manager, fields = '{ id version }') =>
  mutate<Record<string, unknown>>(person, 'decideReview', decision(id, more), fields);
const nextReviewOf = async (id: string) =>
  (
    await coordinator.ask<{ partnership: { nextReviewOn: string | null; version: number } }>(
      'query ($id: ID!) { partnership(id: $id) { nextReviewOn version } }',
      { id },
    )
  ).data?.partnership;

describe('preparing a review', () => {
  it('opens it on its day, which is the day of the partnership’s next review', async () => {
    const id = await partnership();
    const fields =
      '{ id dueOn heldOn outcome preparedBy decidedBy version scores { domain hotline partner } viewerCan { score decide withdraw } partnership { nextReviewOn version } }';
    const { input, result, statements } = await plan(id, {}, coordinator, fields);
    expect(result).toEqual({
      id: input.id,
      dueOn: day(30),
      heldOn: null,
      outcome: null,
      preparedBy: 'Test coordinator',
      decidedBy: null,
      version: 1,
      scores: reviewDomains.codes.map((domain) => ({ domain, hotline: null, partner: null })),
      viewerCan: { score: true, decide: false, withdraw: true },
      partnership: { nextReviewOn: day(30), version: 2 },
    });
    expect(statements).toBe(6);
  });

  it('keeps the day that the partnership has, overdue or not, and follows when it moves', async () => {
    const id = await partnership();
    expect((await plan(id, { dueOn: null })).refusal).toMatchObject({ code: 'VALIDATION', field: 'dueOn' });
    await api.admin.query('update app.partnerships set next_review_on = current_date - 40 where id = $1', [id]);
    expect((await plan(id, { dueOn: null }, coordinator, '{ dueOn }')).result).toEqual({ dueOn: day(-40) });
    expect(await nextReviewOf(id)).toEqual({ nextReviewOn: day(-40), version: 1 });
    await mutate(coordinator, 'editPartnership', { id, version: 1, sharing: 'AMBER', nextReviewOn: day(9) });
    const answer = await coordinator.ask('query ($id: ID!) { partnership(id: $id) { reviews { dueOn } } }', { id });
    expect(answer.data).toEqual({ partnership: { reviews: [{ dueOn: day(9) }] } });
  });

  it('happens once, however often the request comes', async () => {
    const partnershipId = await partnership();
    const input = { id: randomUUID(), partnershipId, dueOn: day(30) };
    const outcomes = await Promise.all([1, 2, 3].map(() => mutate(coordinator, 'planReview', input)));
    expect(outcomes.map(({ result }) => result)).toEqual([1, 2, 3].map(() => ({ id: input.id })));
    expect((await plan(partnershipId)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id: input.id, version: 1 } },
    });
  });

  it('is refused for days that passed, for what is over, for people who may not and for others’ partnerships', async () => {
    const id = await partnership();
    expect((await plan(id, { dueOn: day(-3) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'dueOn' });
    expect((await plan(id, {}, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await plan(id, {}, secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await plan(randomUUID())).refusal?.code).toBe('NOT_FOUND');
    const step = { id: randomUUID(), partnershipId: id, version: 1, effectiveOn: day(0), reason: 'No time.' };
    await mutate(coordinator, 'moveStage', { ...step, to: 'DECLINED' });
    expect((await plan(id)).refusal).toMatchObject({ code: 'VALIDATION', field: 'partnershipId' });
  });
});

describe('scoring the own side', () => {
  const score = (id: string, version: number, given: object[], person = coordinator) =>
    mutate<{ version: number; scores: { hotline: number | null; partner: number | null }[] }>(
      person,
      'scoreReview',
      { id, version, scores: given },
      '{ version scores { hotline partner } }',
    );

  it('stores what is given and empties what is left out', async () => {
    const { id } = await opened();
    const first = await score(id, 1, scores(4, 0, null, 2));
    expect(first.result).toMatchObject({ version: 2 });
    expect(first.result?.scores.map(({ hotline }) => hotline)).toEqual([4, 0, null, 2, null, null]);
    const second = await score(id, 2, scores(1, 1));
    expect(second.result?.scores.map(({ hotline }) => hotline)).toEqual([1, 1, null, null, null, null]);
    expect(second.result?.scores.every(({ partner }) => partner === null)).toBe(true);
    expect(second.statements).toBe(5);
  });

  it('answers the same request again, and a stale one with the present values', async () => {
    const { id } = await opened();
    await score(id, 1, scores(3));
    expect((await score(id, 1, scores(3))).result).toMatchObject({ version: 2 });
    expect((await score(id, 1, scores(2))).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id, version: 2, scores: { NEED: 3, PLANNING: null } } },
    });
  });

  it.each([
    ['above the scale', () => scores(5)],
    ['below the scale', () => scores(-1)],
    ['given twice', () => [...scores(1), ...scores(2)]],
  ])('refuses scores that are %s', async (_name, given) => {
    const { id } = await opened();
    expect((await score(id, 1, given())).refusal).toMatchObject({ code: 'VALIDATION', field: 'scores' });
  });

  it('is refused to observers, for unknown and withdrawn reviews, and to coordinators once it was held', async () => {
    const { id } = await opened();
    expect((await score(id, 1, scores(1), observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await score(id, 1, scores(1), secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await score(randomUUID(), 1, scores(1))).refusal?.code).toBe('NOT_FOUND');
    await decide(id);
    expect((await score(id, 2, scores(1))).refusal?.code).toBe('FORBIDDEN');
    await mutate(manager, 'withdrawReview', { id, version: 2 });
    expect((await score(id, 3, scores(1), manager)).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('what a review came to', () => {
  it('is recorded with the scores, sets the day of the next one in the same transaction and enters the timeline', async () => {
    const { id, partnershipId } = await opened();
    const fields =
      '{ dueOn heldOn outcome decisions nextDueOn decidedBy version scores { hotline } partnership { nextReviewOn stage targetIntensity } viewerCan { score decide withdraw } }';
    const { result, statements } = await decide(id, { scores: scores(4, 4, 3, 3, 2, 1) }, manager, fields);
    expect(result).toEqual({
      dueOn: day(30),
      heldOn: day(-1),
      outcome: 'DEEPEN',
      decisions: 'We train each other’s staff once a year.',
      nextDueOn: day(365),
      decidedBy: 'Test manager',
      version: 2,
      scores: [4, 4, 3, 3, 2, 1].map((hotline) => ({ hotline })),
      // The outcome proposes; stage and intensity change only by their own acts.
      partnership: { nextReviewOn: day(365), stage: 'PROSPECT', targetIntensity: null },
      viewerCan: { score: true, decide: true, withdraw: true },
    });
    expect(statements).toBe(6);
    const answer = await observer.ask<{ partnership: { timeline: { edges: { node: object }[] } } }>(
      'query ($id: ID!) { partnership(id: $id) { timeline(kinds: [REVIEW]) { edges { node { kind happenedOn loggedBy sharing review { id outcome } viewerCan { withdraw } } } } } }',
      { id: partnershipId },
    );
    expect(answer.data?.partnership.timeline.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'REVIEW',
        happenedOn: day(-1),
        loggedBy: 'Test manager',
        sharing: 'AMBER_STRICT',
        review: { id, outcome: 'DEEPEN' },
        viewerCan: { withdraw: false },
      },
    ]);
    expect((await mutate(manager, 'withdrawEntry', { kind: 'REVIEW', id }, '')).refusal?.code).toBe('FORBIDDEN');
  });

  it('keeps the scores that are not sent, and answers the same request again', async () => {
    const { id } = await opened();
    await mutate(coordinator, 'scoreReview', { id, version: 1, scores: scores(3, 3) });
    const held = await decide(id, { version: 2 }, manager, '{ version scores { hotline } }');
    expect(held.result).toEqual({ version: 3, scores: [3, 3, null, null, null, null].map((hotline) => ({ hotline })) });
    expect((await decide(id, { version: 2 })).result).toEqual({ id, version: 3 });
  });

  it('can be corrected by a manager, and moves the next review only while that is still the one it set', async () => {
    const { id, partnershipId } = await opened();
    await decide(id);
    const corrected = await decide(
      id,
      { version: 2, outcome: 'ADJUST', nextDueOn: day(200) },
      manager,
      '{ dueOn outcome }',
    );
    expect(corrected.result).toEqual({ dueOn: day(30), outcome: 'ADJUST' });
    expect(await nextReviewOf(partnershipId)).toMatchObject({ nextReviewOn: day(200) });
    await api.admin.query('update app.partnerships set next_review_on = current_date + 50 where id = $1', [
      partnershipId,
    ]);
    await decide(id, { version: 3, nextDueOn: day(300) });
    expect(await nextReviewOf(partnershipId)).toMatchObject({ nextReviewOn: day(50) });
    expect((await decide(id, { version: 1 })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 4, outcome: 'DEEPEN', nextDueOn: day(300) } },
    });
  });

  it('takes the day of the next review away when the partnership is to end', async () => {
    const { id, partnershipId } = await opened();
    expect((await decide(id, { outcome: 'END', nextDueOn: null })).result).toEqual({ id, version: 2 });
    expect(await nextReviewOf(partnershipId)).toMatchObject({ nextReviewOn: null });
  });

  it.each([
    ['a day to come', { heldOn: day(3) }, 'VALIDATION', 'heldOn'],
    ['no decision', { decisions: ' ' }, 'VALIDATION', 'decisions'],
    ['a decision that is too long', { decisions: 'x'.repeat(4001) }, 'VALIDATION', 'decisions'],
    ['no next review', { nextDueOn: null }, 'VALIDATION', 'nextDueOn'],
    ['a next review before it', { nextDueOn: day(-2) }, 'VALIDATION', 'nextDueOn'],
    ['a next review of what ends', { outcome: 'END' }, 'VALIDATION', 'nextDueOn'],
    ['scores off the scale', { scores: [{ domain: 'NEED', score: 9 }] }, 'VALIDATION', 'scores'],
    ['a forbidden link', { decisions: 'See hxxps://canary-host[.]com/gallery/4711' }, 'UNSAFE_TEXT', 'decisions'],
  ])('refuses %s', async (_name, more, code, field) => {
    const { id } = await opened();
    expect((await decide(id, more)).refusal).toMatchObject({ code, field });
  });

  it('is a manager’s to say', async () => {
    const { id } = await opened();
    expect((await decide(id, {}, coordinator)).refusal?.code).toBe('FORBIDDEN');
    expect((await decide(id, {}, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await decide(id, {}, secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await decide(randomUUID())).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('withdrawing a review', () => {
  const withdraw = (id: string, version: number, person = manager) =>
    mutate<{ nextReviewOn: string | null }>(person, 'withdrawReview', { id, version }, '{ nextReviewOn }');
  const restore = (id: string, version: number, person = manager) =>
    mutate(person, 'restoreReview', { id, version }, '{ id version }');

  it('gives the partnership its former day, and putting it back the later one', async () => {
    const { id, partnershipId } = await opened();
    await decide(id);
    expect((await withdraw(id, 2)).result).toEqual({ nextReviewOn: day(30) });
    expect((await withdraw(id, 2)).result).toEqual({ nextReviewOn: day(30) });
    const seen = async () =>
      (
        await coordinator.ask<{
          review: object | null;
          partnership: { reviews: object[]; timeline: { totalCount: number } };
        }>(
          'query ($id: ID!, $of: ID!) { review(id: $id) { id } partnership(id: $of) { reviews { id } timeline(kinds: [REVIEW]) { totalCount } } }',
          { id, of: partnershipId },
        )
      ).data;
    expect(await seen()).toEqual({ review: null, partnership: { reviews: [], timeline: { totalCount: 0 } } });
    expect((await restore(id, 2)).refusal).toMatchObject({ code: 'CONFLICT', params: { current: { version: 3 } } });
    expect((await restore(id, 3)).result).toEqual({ id, version: 4 });
    expect((await restore(id, 3)).result).toEqual({ id, version: 4 });
    expect(await nextReviewOf(partnershipId)).toMatchObject({ nextReviewOn: day(365) });
    expect(await seen()).toEqual({ review: { id }, partnership: { reviews: [{ id }], timeline: { totalCount: 1 } } });
  });

  it('leaves a day that somebody has set since', async () => {
    const { id, partnershipId } = await opened();
    await decide(id);
    await api.admin.query('update app.partnerships set next_review_on = current_date + 70 where id = $1', [
      partnershipId,
    ]);
    expect((await withdraw(id, 2)).result).toEqual({ nextReviewOn: day(70) });
  });

  it('of an open one makes room for another, and then it stays away', async () => {
    const { id, partnershipId } = await opened();
    expect((await withdraw(id, 1, coordinator)).result).toEqual({ nextReviewOn: day(30) });
    const { input } = await plan(partnershipId);
    expect((await restore(id, 2)).refusal).toMatchObject({ code: 'CONFLICT', params: { current: { id: input.id } } });
  });

  it('is a manager’s to do once it was held', async () => {
    const { id } = await opened();
    expect((await withdraw(id, 1, observer)).refusal?.code).toBe('FORBIDDEN');
    await decide(id);
    expect((await withdraw(id, 2, coordinator)).refusal?.code).toBe('FORBIDDEN');
    expect((await withdraw(id, 1)).refusal).toMatchObject({ code: 'CONFLICT', params: { current: { version: 2 } } });
    expect((await withdraw(randomUUID(), 1)).refusal?.code).toBe('NOT_FOUND');
    await withdraw(id, 2);
    expect((await restore(id, 3, coordinator)).refusal?.code).toBe('FORBIDDEN');
  });
});

describe('the list of reviews', () => {
  it('is sorted by due day and filtered by what waits, in one reading statement', async () => {
    const elsewhere = await api.addHotline();
    const person = await api.addPerson('COORDINATOR', elsewhere);
    const head = await api.addPerson('MANAGER', elsewhere);
    const make = async (dueOn: string) => (await plan((await addPartnership(api, person)).id, { dueOn }, person)).input;
    const [late, soon, done] = [await make(day(1)), await make(day(5)), await make(day(2))];
    await api.admin.query('update app.partnerships set next_review_on = current_date - 3 where id = $1', [
      late.partnershipId,
    ]);
    await api.admin.query('update app.reviews set partner_answered_at = now() where id = $1', [soon.id]);
    await decide(done.id, {}, head);
    const ids = async (filter: object, who = person) => {
      const answer = await who.ask<{ reviews: { edges: { node: { id: string } }[] } }>(
        'query ($filter: ReviewFilter) { reviews(filter: $filter) { totalCount edges { node { id dueOn scores { domain hotline } partnership { initiative { name } } } } } }',
        { filter },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.reviews.edges.map(({ node }) => node.id);
    };
    expect(await ids({})).toEqual([late.id, done.id, soon.id]);
    expect(await ids({ held: false })).toEqual([late.id, soon.id]);
    expect(await ids({ held: true })).toEqual([done.id]);
    expect(await ids({ dueBy: day(0) })).toEqual([late.id]);
    expect(await ids({ answered: true })).toEqual([soon.id]);
    expect(await ids({ partnershipId: soon.partnershipId })).toEqual([soon.id]);
    expect(await ids({}, secretariat)).toEqual([]);
  });
});

describe('reviews of another hotline', () => {
  it('are found by nobody, and changed by nobody', async () => {
    const theirs = await addWorkingHotline(api, 'Their hotline');
    const { input } = await plan(theirs.partnershipId, {}, theirs.coordinator);
    for (const person of [coordinator, manager, observer, secretariat]) {
      const foreign = await person.ask('query ($id: ID!) { review(id: $id) { id } }', { id: input.id });
      expect(foreign).toEqual(await person.ask('query ($id: ID!) { review(id: $id) { id } }', { id: randomUUID() }));
    }
    const acts: [string, (id: string) => object, string?][] = [
      ['planReview', () => ({ id: randomUUID(), partnershipId: theirs.partnershipId, dueOn: day(3) })],
      ['scoreReview', (id) => ({ id, version: 1, scores: scores(1) })],
      ['decideReview', (id) => decision(id)],
      ['withdrawReview', (id) => ({ id, version: 1 })],
      ['restoreReview', (id) => ({ id, version: 1 })],
    ];
    for (const [name, of] of acts) {
      const foreign = await mutate(manager, name, of(input.id));
      expect([name, foreign.refusal]).toEqual([name, (await mutate(manager, name, of(randomUUID()))).refusal]);
      expect([name, foreign.refusal?.code]).toEqual([name, 'NOT_FOUND']);
    }
    const { rows } = await api.admin.query('select version, held_on from app.reviews where id = $1', [input.id]);
    expect(rows).toEqual([{ version: 1, held_on: null }]);
  });

  it('nor, in the own hotline, by observers past the API', async () => {
    const { id } = await opened();
    const change = 'update app.reviews set hotline_need = 4 where id = $1 returning id';
    expect(await asPerson(api, observer, change, [id])).toEqual([]);
    expect(await asPerson(api, coordinator, change, [id])).toEqual([{ id }]);
  });
});

describe('taking a review back', () => {
  it('starts from the version seen', async () => {
    const { id } = await opened();
    expect((await mutate(coordinator, 'withdrawReview', { id, version: 7 })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 1 } },
    });
  });
});
