import { proposalStatuses } from '@alongside/domain';
import { oneOf, searchOf } from '../../lib/search.ts';

/** What the address of the list may say. */
export function proposalListSearch(search: Record<string, unknown>) {
  return searchOf({ status: oneOf(search, 'status', proposalStatuses.codes) });
}
