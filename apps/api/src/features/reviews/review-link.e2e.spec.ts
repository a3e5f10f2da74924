import { randomUUID } from 'node:crypto';
import { reviewDomains } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
} from '../../../test/review-links.ts';

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

const refusalOf = ({ errors }: GraphQLAnswer<unknown>) => errors?.[0]?.extensions;

describe('asking the partner', () => {
  it('is refused to observers, for reviews that were held, and for those of others', async () => {
    const { id } = await openReview(api, coordinator);
    expect((await issueLink(observer, id, {})).refusal?.code).toBe('FORBIDDEN');
    expect((await issueLink(coordinator, randomUUID())).refusal?.code).toBe('NOT_FOUND');
    expect((await issueLink(coordinator, id, { recipient: ' ' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'recipient',
    });
    expect((await issueLink(coordinator, id, { recipient: 'See 192.168.4.7' })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'recipient',
    });
    const other = await api.addPerson('COORDINATOR', await api.addHotline());
    expect((await issueLink(other, id, {})).refusal).toEqual((await issueLink(other, randomUUID())).refusal);
    const decision = { id, version: 1, heldOn: day(0), outcome: 'CONTINUE', nextDueOn: day(300) };
    await mutate(manager, 'decideReview', decision);
    expect((await issueLink(coordinator, id)).refusal).toMatchObject({ code: 'VALIDATION', field: 'reviewId' });
  });
});

describe('the partner, by its link', () => {
  it('sees who asks and nothing of what the hotline thinks', async () => {
    const { id, token } = await askedReview(api, coordinator);
    await mutate(coordinator, 'scoreReview', { id, version: 1, scores: [{ domain: 'NEED', score: 1 }] });
    const seen = await seeByLink(api, token);
    expect(seen.errors).toBeUndefined();
    expect(seen.data?.reviewByLink).toMatchObject({
      hotline: 'The asking hotline',
      askedBy: 'Test coordinator',
      dueOn: day(20),
      scores: reviewDomains.codes.map((domain) => ({ domain, score: null })),
      answeredAt: null,
    });
    expect(seen.statements).toBe(3);
  });

  it('answers, comes back to the answer and changes it; the hotline sees it beside its own', async () => {
    const { id, token } = await askedReview(api, coordinator);
    const first = await answerByLink(api, token, 4, 3, null, 0);
    expect(first.errors).toBeUndefined();
    expect(first.data?.answerReviewByLink.scores.map(({ score }) => score)).toEqual([4, 3, null, 0, null, null]);
    await answerByLink(api, token, 2);
    expect((await seeByLink(api, token)).data?.reviewByLink.scores.map(({ score }) => score)).toEqual([
      2,
      null,
      null,
      null,
      null,
      null,
    ]);
    const { data } = await observer.ask<{ review: { version: number; scores: object[]; partnerAnsweredAt: string } }>(
      'query ($id: ID!) { review(id: $id) { version partnerAnsweredAt scores { hotline partner } } }',
      { id },
    );
    expect(data?.review).toMatchObject({ version: 1, partnerAnsweredAt: expect.any(String) });
    expect(data?.review.scores[0]).toEqual({ hotline: null, partner: 2 });
    expect((await linkOf(coordinator, id))?.['lastAnsweredAt']).toEqual(expect.any(String));
  });

  it('changes no row by sending the same answer again, and the trail says by which link a change came', async () => {
    const { id, token } = await askedReview(api, coordinator);
    await answerByLink(api, token, 1, 2, 3);
    const before = await rowsBehindLinks(api);
    expect((await answerByLink(api, token, 1, 2, 3)).errors).toBeUndefined();
    expect(await rowsBehindLinks(api)).toBe(before);
    const { rows } = await api.admin.query(
      `select e.actor_id, e.link_id = l.id as by_link from app.audit_events e, app.personal_links l
       where e.record_id = $1 and e.action = 'UPDATE' and e.table_name = 'reviews' and l.subject_id = $1::uuid`,
      [id],
    );
    expect(rows).toEqual([{ actor_id: null, by_link: true }]);
  });

  it.each([
    ['above the scale', [5]],
    ['below it', [-1]],
  ])('is told of scores %s', async (_name, values) => {
    const { token } = await askedReview(api, coordinator);
    expect(refusalOf(await answerByLink(api, token, ...values))).toMatchObject({ code: 'VALIDATION', field: 'scores' });
  });
});
