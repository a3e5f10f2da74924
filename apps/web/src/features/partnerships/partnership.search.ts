import { partnershipStages } from '@alongside/domain';
import { dateOf, flagOf, oneOf, searchOf, someOf, textOf } from '../../lib/search.ts';

/** What the address of the list may say; Home links here with `reviewDueBy` and `quietSince`. */
export function partnershipListSearch(search: Record<string, unknown>) {
  return searchOf({
    q: textOf(search, 'q'),
    stage: someOf(search, 'stage', partnershipStages.codes),
    mine: flagOf(search, 'mine'),
    reviewDueBy: dateOf(search, 'reviewDueBy'),
    quietSince: dateOf(search, 'quietSince'),
  });
}

const tabs = ['overview', 'referrals', 'history'] as const;

export function partnershipPageSearch(search: Record<string, unknown>) {
  return searchOf({ tab: oneOf(search, 'tab', tabs) });
}
