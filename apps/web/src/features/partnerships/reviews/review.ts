import { type ReviewScores, scoresOf } from '@alongside/domain';
import type { PartnershipReviewsQuery } from '../../../gql/graphql.ts';

/** A review as the page of its partnership reads it. */
export type Review = NonNullable<PartnershipReviewsQuery['partnership']>['reviews'][number];

/** The scores of one side. */
export const scoresOfSide = ({ scores }: Pick<Review, 'scores'>, side: 'hotline' | 'partner'): ReviewScores =>
  scoresOf(scores.map((each) => ({ domain: each.domain, score: each[side] ?? null })));

/** Scores as the API takes them. */
export const inputOf = (scores: ReviewScores) =>
  (Object.keys(scores) as (keyof ReviewScores)[]).map((domain) => ({ domain, score: scores[domain] }));
