import { referralMeasures } from '@alongside/domain';
import { parseMonth } from '@alongside/shared';
import { oneOf, searchOf, textOf } from '../../lib/search.ts';

/** What the address of the month entry may say: the last month, and one measure to see six months of it. */
export function monthEntrySearch(search: Record<string, unknown>) {
  return searchOf({
    month: parseMonth(textOf(search, 'month') ?? ''),
    measure: oneOf(search, 'measure', referralMeasures.codes),
  });
}
