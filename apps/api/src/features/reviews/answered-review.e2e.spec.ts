import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { mutate } from '../../../test/mutate.ts';
import { answerByLink, askedReview } from '../../../test/review-links.ts';

let api: TestApi;
let coordinator: Person;
let colleague: Person;
let managers: Person[];
let foreign: Person;
let review: Awaited<ReturnType<typeof askedReview>>;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline('The asking hotline');
  coordinator = await api.addPerson('COORDINATOR', hotline);
  colleague = await api.addPerson('COORDINATOR', hotline);
  managers = [await api.addPerson('MANAGER', hotline), await api.addPerson('MANAGER', hotline)];
  foreign = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
});
afterAll(() => api.stop());
beforeEach(async () => {
  review = await askedReview(api, coordinator);
});

/** Who was told that the partner answered this review, in the order of their ids. */
async function told(): Promise<string[]> {
  const { rows } = await api.admin.query<{ user_id: string }>(
    `select user_id from app.notifications where kind = 'PARTNER_ANSWERED' and subject_type = 'REVIEW' and subject_id = $1 order by user_id, id`,
    [review.id],
  );
  return rows.map(({ user_id }) => user_id);
}
const owns = (owner: Person | null) =>
  api.admin.query('update app.partnerships set owner_id = $2 where id = $1', [review.partnershipId, owner?.id ?? null]);

describe('an answer of the partner', () => {
  it('is told to the owner of the partnership, and leads to it', async () => {
    await owns(colleague);
    await answerByLink(api, review.token, 3, 2);
    expect(await told()).toEqual([colleague.id]);
    const inbox = '{ notifications { edges { node { kind subjectType subjectId partnershipId by } } } }';
    const { data } = await colleague.ask<{ notifications: { edges: { node: object }[] } }>(inbox);
    expect(data?.notifications.edges[0]?.node).toEqual({
      kind: 'PARTNER_ANSWERED',
      subjectType: 'REVIEW',
      subjectId: review.id,
      partnershipId: review.partnershipId,
      // Whoever answered has no account.
      by: null,
    });
    expect((await foreign.ask<{ notifications: { edges: object[] } }>(inbox)).data?.notifications.edges).toEqual([]);
  });

  it('is told to every manager where nobody owns the partnership', async () => {
    await owns(null);
    await answerByLink(api, review.token, 3);
    expect(await told()).toEqual(managers.map(({ id }) => id).toSorted());
  });

  it('is told to nobody whose account has ended', async () => {
    const former = await api.addPerson('COORDINATOR', coordinator.hotlineId);
    await owns(former);
    await api.admin.query('update app.users set active = false where id = $1', [former.id]);
    await answerByLink(api, review.token, 3);
    expect(await told()).toEqual([]);
  });

  it('that is changed again and again is told once a day', async () => {
    await owns(colleague);
    await answerByLink(api, review.token, 1);
    await answerByLink(api, review.token, 2);
    await answerByLink(api, review.token, 2);
    expect(await told()).toEqual([colleague.id]);
    await api.admin.query(
      `update app.reviews set partner_answered_at = partner_answered_at + interval '1 day' where id = $1`,
      [review.id],
    );
    expect(await told()).toEqual([colleague.id, colleague.id]);
  });

  it('is not what the hotline itself scores', async () => {
    await owns(colleague);
    await mutate(coordinator, 'scoreReview', { id: review.id, version: 1, scores: [{ domain: 'NEED', score: 4 }] });
    const { rows } = await api.admin.query('select hotline_need as score from app.reviews where id = $1', [review.id]);
    expect(rows).toEqual([{ score: 4 }]);
    expect(await told()).toEqual([]);
  });

  it('leaves nothing told when it is rolled back', async () => {
    await owns(colleague);
    await api.admin.query('begin');
    await api.admin.query('update app.reviews set partner_answered_at = now() where id = $1', [review.id]);
    expect(await told()).toEqual([colleague.id]);
    await api.admin.query('rollback');
    expect(await told()).toEqual([]);
  });
});
