import {
  accessConditions,
  audiences,
  deliveryModes,
  isCountryCode,
  isLanguageCode,
  operationalStatuses,
  preventionLevels,
  serviceTypes,
} from '@alongside/domain';
import { flagOf, oneOf, searchOf, someOf, textOf } from '../../lib/search.ts';
import { viewSearch } from '../../lib/views/view-search.ts';

/** Orders that a reader can ask for; without one the list is by name, or by relevance when there is a search. */
export const initiativeOrders = ['NAME', 'UPDATED'] as const;

/** What the address of the list may say. */
export function initiativeListSearch(search: Record<string, unknown>) {
  return searchOf({
    q: textOf(search, 'q'),
    country: someOf(search, 'country')?.filter(isCountryCode),
    level: someOf(search, 'level', preventionLevels.codes),
    service: someOf(search, 'service', serviceTypes.codes),
    audience: someOf(search, 'audience', audiences.codes),
    access: someOf(search, 'access', accessConditions.codes),
    language: someOf(search, 'language')?.filter(isLanguageCode),
    mode: someOf(search, 'mode', deliveryModes.codes),
    status: someOf(search, 'status', operationalStatuses.codes),
    stale: flagOf(search, 'stale'),
    doubted: flagOf(search, 'doubted'),
    mine: flagOf(search, 'mine'),
    order: oneOf(search, 'order', initiativeOrders),
    peek: textOf(search, 'peek'),
    ...viewSearch('INITIATIVES', search),
  });
}

export type InitiativeListSearch = ReturnType<typeof initiativeListSearch>;

/** What the address of one initiative may say: whether its history is open. */
export const initiativePageSearch = (search: Record<string, unknown>) =>
  searchOf({ history: flagOf(search, 'history') });
