import type { FocusGroupQuery } from '../../gql/graphql.ts';

/** After so many repetitions the chances of a draw are known (`ChanceService` of the API). */
export const ALL_TRIALS = 200;

/** A focus group as its page shows it. */
export type FocusGroup = NonNullable<FocusGroupQuery['focusGroup']>;

/** Somebody of its pool. */
export type PoolCandidate = FocusGroup['candidates'][number];
