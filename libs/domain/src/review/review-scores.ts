import type { Problem } from '../errors/index.ts';
import { type ReviewDomain, reviewDomains } from '../vocabulary/index.ts';

/** The lowest and the highest score of a domain (domain.md, "Review"). */
export const LOWEST_SCORE = 0;
export const HIGHEST_SCORE = 4;

/** Every score, lowest first. */
export const reviewScores: readonly number[] = Object.freeze(
  Array.from({ length: HIGHEST_SCORE - LOWEST_SCORE + 1 }, (_, step) => LOWEST_SCORE + step),
);

/** The scores of one side; `null` where it has given none or prefers not to say. */
export type ReviewScores = Readonly<Record<ReviewDomain, number | null>>;

/** A side's score of one domain, as it comes from outside. */
export interface GivenScore {
  readonly domain: ReviewDomain;
  readonly score: number | null;
}

/** A value for each domain, in their order. */
export const eachDomain = <Value>(value: (domain: ReviewDomain) => Value): Readonly<Record<ReviewDomain, Value>> =>
  Object.fromEntries(reviewDomains.codes.map((domain) => [domain, value(domain)])) as Record<ReviewDomain, Value>;

/** A side that has scored nothing. */
export const noScores: ReviewScores = Object.freeze(eachDomain(() => null));

/** One score for each domain: those that are left out have none. */
export const scoresOf = (given: readonly GivenScore[]): ReviewScores =>
  eachDomain((domain) => given.find((each) => each.domain === domain)?.score ?? null);

/** What is wrong with given scores: whole numbers from 0 to 4, and one for each domain. */
export function scoreProblems(given: readonly GivenScore[]): Problem[] {
  const domains = given.map(({ domain }) => domain);
  const twice = domains.find((domain, index) => domains.indexOf(domain) !== index);
  const outside = given.find(({ score }) => score !== null && !reviewScores.includes(score));
  return [
    ...(twice ? [{ field: 'scores', message: `Score “${reviewDomains.label(twice)}” once.` }] : []),
    ...(outside ? [{ field: 'scores', message: `Use whole numbers from ${LOWEST_SCORE} to ${HIGHEST_SCORE}.` }] : []),
  ];
}

/** The mean over the domains that have a score, or `null` where none has: what nobody said counts as nothing, never as 0. */
export function meanScore(scores: ReviewScores): number | null {
  const given = Object.values(scores).filter((score) => score !== null);
  return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length;
}
