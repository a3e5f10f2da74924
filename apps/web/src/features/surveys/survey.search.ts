import { resultAudiences } from '@alongside/domain';
import { oneOf, searchOf, textOf } from '../../lib/search.ts';

/** Parts of the status board. */
export const shownInvitations = ['missing', 'answered', 'notAsked', 'all'] as const;
export const roundTabs = ['status', 'mails', 'results'] as const;

/** Parts of the results of a round; the figures are the default. */
export const resultParts = ['cross', 'compare', 'quotes', 'own'] as const;
export type ResultPart = (typeof resultParts)[number];

/**
 * What the address of a round may say: which part of it and of its results, which hotlines, through whose eyes they are seen and as charts or
 * tables, which questions stand against each other, beside which round it stands, and whose answer the secretariat reads.
 */
export function surveyRoundSearch(search: Record<string, unknown>) {
  return searchOf({
    tab: oneOf(search, 'tab', roundTabs),
    show: oneOf(search, 'show', shownInvitations),
    audience: oneOf(search, 'audience', resultAudiences.codes),
    part: oneOf(search, 'part', resultParts),
    view: oneOf(search, 'view', ['table'] as const),
    rows: textOf(search, 'rows'),
    columns: textOf(search, 'columns'),
    beside: textOf(search, 'beside'),
    answer: textOf(search, 'answer'),
  });
}
