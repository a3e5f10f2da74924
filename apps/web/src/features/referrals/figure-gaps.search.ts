import { figureGapStates, referralDirections } from '@alongside/domain';
import { flagOf, searchOf, someOf } from '../../lib/search.ts';

/** What the address of the list of gaps may say; without a state it shows those that are not settled. */
export function figureGapsSearch(search: Record<string, unknown>) {
  return searchOf({
    check: someOf(search, 'check', figureGapStates.codes),
    direction: someOf(search, 'direction', referralDirections.codes),
    mine: flagOf(search, 'mine'),
  });
}

export type FigureGapsSearch = ReturnType<typeof figureGapsSearch>;
