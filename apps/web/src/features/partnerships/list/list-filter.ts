import { dayOf } from '@alongside/domain';
import type { PartnershipFilter } from '../../../gql/graphql.ts';
import { today } from '../../../lib/today.ts';
import type { PartnershipListSearch } from '../partnership.search.ts';

/** The filters of an address as the API takes them; days counted from today become dates. */
export function listFilter(search: PartnershipListSearch): PartnershipFilter {
  const { health, stage, ownerId, country, intensity, mine, open, awaitingApproval, reviewDueBy, quietSince } = search;
  const day = (text: string | undefined) => text && dayOf(text, today());
  return {
    health,
    stage,
    ownerId,
    country,
    intensity,
    mine,
    open,
    awaitingApproval,
    reviewDueBy: day(reviewDueBy),
    quietSince: day(quietSince),
  };
}

/** The same address without any filter or search. */
export const withoutFilters = {
  q: undefined,
  health: undefined,
  stage: undefined,
  ownerId: undefined,
  country: undefined,
  intensity: undefined,
  mine: undefined,
  open: undefined,
  awaitingApproval: undefined,
  reviewDueBy: undefined,
  quietSince: undefined,
} as const satisfies { readonly [K in keyof PartnershipListSearch]?: undefined };
