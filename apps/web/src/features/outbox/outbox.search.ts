import { mailStates } from '@alongside/domain';
import { oneOf, searchOf, textOf } from '../../lib/search.ts';

/** What the address of the outbox may say. */
export function outboxSearch(search: Record<string, unknown>) {
  return searchOf({ state: oneOf(search, 'state', mailStates.codes), peek: textOf(search, 'peek') });
}
