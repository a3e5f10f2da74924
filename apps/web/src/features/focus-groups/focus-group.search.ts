import { oneOf, searchOf, textOf } from '../../lib/search.ts';

/** The steps of a focus group that have a page so far, in their order. */
export const focusGroupSteps = ['purpose', 'pool', 'selection', 'invitations', 'date', 'session', 'findings'] as const;
export type FocusGroupStep = (typeof focusGroupSteps)[number];

/** What the address of a focus group may say; `person` is the candidate whose way through it is shown. */
export function focusGroupSearch(search: Record<string, unknown>) {
  return searchOf({ step: oneOf(search, 'step', focusGroupSteps), person: textOf(search, 'person') });
}
