import { randomUUID } from 'node:crypto';
import { reviewDomains } from '@alongside/domain';
import type { GraphQLAnswer, Person, TestApi } from './api.ts';
import { addPartnership } from './builders.ts';
import { day, mutate, type Outcome } from './mutate.ts';

/** A review as whoever holds its link sees it. */
export interface SeenByLink {
  readonly hotline: string;
  readonly scores: readonly { readonly domain: string; readonly score: number | null }[];
  readonly answeredAt: string | null;
}

export type IssuedLink = Outcome<{ path: string; expiresAt: string }>;

const SEE = '{ reviewByLink { hotline initiative askedBy dueOn scores { domain score } answeredAt expiresAt } }';
const ANSWER =
  'mutation ($input: AnswerReviewByLinkInput!) { answerReviewByLink(input: $input) { scores { score } answeredAt } }';

export const seeByLink = (api: TestApi, token: string): Promise<GraphQLAnswer<{ reviewByLink: SeenByLink }>> =>
  api.askByLink(token, SEE);

/** Answers with one score after the other, in the order of the domains. */
export const answerByLink = (
  api: TestApi,
  token: string,
  ...values: (number | null)[]
): Promise<GraphQLAnswer<{ answerReviewByLink: SeenByLink }>> =>
  api.askByLink(token, ANSWER, {
    input: { scores: values.map((score, index) => ({ domain: reviewDomains.codes[index], score })) },
  });

/** A partnership with an open review. */
export async function openReview(api: TestApi, person: Person): Promise<{ id: string; partnershipId: string }> {
  const { id: partnershipId } = await addPartnership(api, person);
  const id = randomUUID();
  await mutate(person, 'planReview', { id, partnershipId, dueOn: day(20) });
  return { id, partnershipId };
}

export const issueLink = (person: Person, reviewId: string, more: object = {}): Promise<IssuedLink> =>
  mutate(
    person,
    'issueReviewLink',
    { id: randomUUID(), reviewId, recipient: 'Head of the helpline', ...more },
    '{ path expiresAt }',
  );

export const tokenOf = ({ result }: IssuedLink): string => result?.path.split('#')[1] ?? '';

/** An open review with the token of its link. */
export async function askedReview(api: TestApi, person: Person) {
  const review = await openReview(api, person);
  return { ...review, token: tokenOf(await issueLink(person, review.id)) };
}

/** The latest link of a review, as the hotline sees it. */
export async function linkOf(person: Person, reviewId: string): Promise<Record<string, unknown> | null | undefined> {
  const answer = await person.ask<{ review: { link: Record<string, unknown> | null } }>(
    'query ($id: ID!) { review(id: $id) { link { id recipient state issuedBy lastAnsweredAt viewerCan { revoke } } } }',
    { id: reviewId },
  );
  return answer.data?.review.link;
}

/** Every row that a personal link could touch, as one text. */
export async function rowsBehindLinks(api: TestApi): Promise<string> {
  const all = [];
  for (const table of ['reviews', 'personal_links', 'partnerships', 'audit_events', 'sign_in_attempts']) {
    all.push(await api.admin.query(`select to_jsonb(x) as j from app.${table} x order by to_jsonb(x)::text`));
  }
  return JSON.stringify(all.map(({ rows }) => rows));
}
