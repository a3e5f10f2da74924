import type { FocusGroupQuery } from '../../gql/graphql.ts';

/** A focus group as its page shows it. */
export type FocusGroup = NonNullable<FocusGroupQuery['focusGroup']>;

/** Somebody of its pool. */
export type PoolCandidate = FocusGroup['candidates'][number];
