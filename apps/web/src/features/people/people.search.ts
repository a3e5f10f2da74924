import { flagOf, searchOf, textOf } from '../../lib/search.ts';

/** What the address of the list may say. */
export function peopleSearch(search: Record<string, unknown>) {
  return searchOf({ q: textOf(search, 'q'), stale: flagOf(search, 'stale') });
}
