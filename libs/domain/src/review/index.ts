export * from './review-comparison.ts';
export * from './review-problems.ts';
export * from './review-proposals.ts';
export * from './review-scores.ts';
