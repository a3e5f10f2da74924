import type { ChecklistQuery } from '../../gql/graphql.ts';

/** A checklist as its page reads it. */
export type ChecklistRecord = NonNullable<ChecklistQuery['checklist']>;
export type StepRecord = ChecklistRecord['steps'][number];
