import { type ReviewDomain, reviewDomains } from '../vocabulary/index.ts';
import type { ReviewScores } from './review-scores.ts';

/** Points by which two sides may differ before it is worth a conversation. */
export const WIDE_GAP = 2;

/** One domain as both sides see it. */
export interface DomainComparison {
  readonly domain: ReviewDomain;
  readonly hotline: number | null;
  readonly partner: number | null;
  /** The partner's score less the hotline's; `null` while one of them is missing. */
  readonly gap: number | null;
  /** True when both sides are `WIDE_GAP` or more apart. */
  readonly wide: boolean;
}

const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

/** Both sides beside each other, in the order of the domains. */
export const compareSides = (hotline: ReviewScores, partner: ReviewScores): DomainComparison[] =>
  reviewDomains.codes.map((domain) => {
    const gap = less(partner[domain], hotline[domain]);
    return {
      domain,
      hotline: hotline[domain],
      partner: partner[domain],
      gap,
      wide: gap !== null && Math.abs(gap) >= WIDE_GAP,
    };
  });

/** By how much each domain of one side rose (or fell) since the review before; `null` where one of both has no score. */
export const changeSince = (now: ReviewScores, before: ReviewScores): ReviewScores =>
  Object.fromEntries(reviewDomains.codes.map((domain) => [domain, less(now[domain], before[domain])])) as ReviewScores;
