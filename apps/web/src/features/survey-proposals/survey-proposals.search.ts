import { surveyProposalKinds } from '@alongside/domain';
import { flagOf, oneOf, searchOf, textOf } from '../../lib/search.ts';

/** What the list shows by the state of its proposals; what waits where nobody says otherwise. */
export const shownStates = {
  waiting: ['OPEN'],
  already: ['ALREADY'],
  postponed: ['POSTPONED'],
  decided: ['ACCEPTED', 'REJECTED', 'LAPSED'],
} as const;
export type Shown = keyof typeof shownStates;
export const shownCodes = Object.keys(shownStates) as Shown[];

/** What the address of the list may say; `at` is the proposal that is open. */
export function surveyProposalsSearch(search: Record<string, unknown>) {
  return searchOf({
    show: oneOf(search, 'show', shownCodes),
    kind: oneOf(search, 'kind', surveyProposalKinds.codes),
    round: textOf(search, 'round'),
    everything: flagOf(search, 'everything'),
    at: textOf(search, 'at'),
  });
}
