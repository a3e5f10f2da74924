import { audiences, campaignPhases, campaignThemes, isCountryCode, isLanguageCode } from '@alongside/domain';
import { dayTextOf, flagOf, oneOf, searchOf, someOf, textOf } from '../../lib/search.ts';
import { viewSearch } from '../../lib/views/view-search.ts';

/** Orders that a reader can ask for. */
export const campaignOrders = ['UPDATED', 'TITLE', 'STARTS', 'PHASE'] as const;

/** What the address of the list may say. */
export function campaignListSearch(search: Record<string, unknown>) {
  return searchOf({
    q: textOf(search, 'q'),
    phase: someOf(search, 'phase', campaignPhases.codes),
    theme: someOf(search, 'theme', campaignThemes.codes),
    audience: someOf(search, 'audience', audiences.codes),
    country: someOf(search, 'country')?.filter(isCountryCode),
    language: someOf(search, 'language')?.filter(isLanguageCode),
    mine: flagOf(search, 'mine'),
    goesLiveBy: dayTextOf(search, 'goesLiveBy'),
    awaitsUs: flagOf(search, 'awaitsUs'),
    order: oneOf(search, 'order', campaignOrders),
    start: flagOf(search, 'start'),
    ...viewSearch('CAMPAIGNS', search),
  });
}

/** Parts of the page of a campaign. */
export const campaignTabs = ['overview', 'results'] as const;

/** What the address of one campaign may say: which part is open. */
export const campaignPageSearch = (search: Record<string, unknown>) =>
  searchOf({ tab: oneOf(search, 'tab', campaignTabs) });

export type CampaignListSearch = ReturnType<typeof campaignListSearch>;
