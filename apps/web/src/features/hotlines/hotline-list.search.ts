import { searchOf, textOf } from '../../lib/search.ts';

/** What the address of the list may say. */
export function hotlineListSearch(search: Record<string, unknown>) {
  return searchOf({ q: textOf(search, 'q') });
}
