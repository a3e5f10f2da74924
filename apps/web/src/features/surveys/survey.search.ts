import { resultAudiences } from '@alongside/domain';
import { oneOf, searchOf } from '../../lib/search.ts';

/** What the address of a round may say: which part of it, and through whose eyes the results are seen. */
export function surveyRoundSearch(search: Record<string, unknown>) {
  return searchOf({
    tab: oneOf(search, 'tab', ['status', 'results'] as const),
    audience: oneOf(search, 'audience', resultAudiences.codes),
  });
}
