import { type ReviewDomain, type ReviewScores, reviewDomains, scoresOf } from '@alongside/domain';
import type { PartnershipReviewsQuery } from '../../../gql/graphql.ts';

/** A review as the page of its partnership reads it. */
export type Review = NonNullable<PartnershipReviewsQuery['partnership']>['reviews'][number];

/** The scores of one side. */
export const scoresOfSide = ({ scores }: Pick<Review, 'scores'>, side: 'hotline' | 'partner'): ReviewScores =>
  scoresOf(scores.map((each) => ({ domain: each.domain, score: each[side] ?? null })));

/** Scores as the API takes them. */
export const inputOf = (scores: ReviewScores) =>
  (Object.keys(scores) as (keyof ReviewScores)[]).map((domain) => ({ domain, score: scores[domain] }));

type OwnField = `hotline${Capitalize<Lowercase<ReviewDomain>>}`;

/** The own side's score of a domain, under the name that the audit trail knows it by. */
const fieldOf = (domain: ReviewDomain): OwnField => `hotline${domain[0]}${domain.slice(1).toLowerCase()}` as OwnField;

/** The own side's scores as fields of a form of their own each: two people may score different domains at once. */
export const scoreFields = (scores: ReviewScores) =>
  Object.fromEntries(reviewDomains.codes.map((domain) => [fieldOf(domain), scores[domain]])) as Record<
    OwnField,
    number | null
  >;

/** The scores that such a form holds. */
export const scoresIn = (fields: Readonly<Record<OwnField, number | null>>): ReviewScores =>
  Object.fromEntries(reviewDomains.codes.map((domain) => [domain, fields[fieldOf(domain)]])) as ReviewScores;

/** The fields of such a form in words. */
export const scoreWords = (label: (domain: ReviewDomain) => string) =>
  Object.fromEntries(reviewDomains.codes.map((domain) => [fieldOf(domain), label(domain)])) as Record<OwnField, string>;

/** What stands now, as a `CONFLICT` tells it. */
export const presentReview = ({ scores, ...decision }: Readonly<Record<string, unknown>>) => ({
  ...decision,
  ...scoreFields(scores as ReviewScores),
});
