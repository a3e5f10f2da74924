import { oneOf, searchOf } from '../../lib/search.ts';

/** What the address of the list of users may say. */
export function usersSearch(search: Record<string, unknown>) {
  return searchOf({ show: oneOf(search, 'show', ['active', 'inactive'] as const) });
}
