import { flagOf, searchOf, textOf } from '../../lib/search.ts';

/** What the address of the list may say; Home links here with `stale` and `doubted`. */
export function initiativeListSearch(search: Record<string, unknown>) {
  return searchOf({ q: textOf(search, 'q'), stale: flagOf(search, 'stale'), doubted: flagOf(search, 'doubted') });
}
