import { removableTables } from '@alongside/domain';
import { searchOf, someOf, textOf } from '../../lib/search.ts';

/** What the address of the list may say: one partnership, some kinds of records. */
export function removedSearch(search: Record<string, unknown>) {
  return searchOf({
    partnership: textOf(search, 'partnership'),
    table: someOf(search, 'table', removableTables),
  });
}
