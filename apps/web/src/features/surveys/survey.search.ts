import { resultAudiences } from '@alongside/domain';
import { oneOf, searchOf } from '../../lib/search.ts';

/** Parts of the status board. */
export const shownInvitations = ['missing', 'answered', 'notAsked', 'all'] as const;
export const roundTabs = ['status', 'mails', 'results'] as const;

/** What the address of a round may say: which part of it, which hotlines, and through whose eyes the results are seen. */
export function surveyRoundSearch(search: Record<string, unknown>) {
  return searchOf({
    tab: oneOf(search, 'tab', roundTabs),
    show: oneOf(search, 'show', shownInvitations),
    audience: oneOf(search, 'audience', resultAudiences.codes),
  });
}
