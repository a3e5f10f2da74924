import { dayOf } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import type { PartnershipFilter } from '../../../gql/graphql.ts';
import { today } from '../../../lib/today.ts';
import type { PartnershipListSearch } from '../partnership.search.ts';

/** The past day as of which the list stands; undefined for today, and for a day that is still to come. */
export function pastDay({ on }: PartnershipListSearch): CivilDate | undefined {
  const now = today();
  const day = on === undefined ? undefined : dayOf(on, now);
  return day !== undefined && day < now ? day : undefined;
}

/** The filters of an address as the API takes them; days counted from today become dates. */
export function listFilter(search: PartnershipListSearch): PartnershipFilter {
  const { health, stage, ownerId, country, intensity, mine, open, awaitingApproval, reviewDueBy, quietSince } = search;
  const day = (text: string | undefined) => text && dayOf(text, today());
  return {
    on: pastDay(search),
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

/** Whether filters or a search leave anything out; the day as of which the list stands is none of them. */
export const isNarrowed = (search: PartnershipListSearch): boolean =>
  search.q !== undefined ||
  Object.values({ ...listFilter(search), on: undefined }).some((value) => value !== undefined);

/** The same address without any filter or search; it stays on its day. */
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
