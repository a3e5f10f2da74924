import { searchOf, textOf } from '../../lib/search.ts';

/** What the address of a new handover may say: whose work it is. */
export function handOverSearch(search: Record<string, unknown>) {
  return searchOf({ of: textOf(search, 'of') });
}
