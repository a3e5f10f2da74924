import {
  auditedTableNames,
  healthLevels,
  intensities,
  isCountryCode,
  isHotlineTable,
  partnershipStages,
  referralDirections,
  sharingLabels,
} from '@alongside/domain';
import { parseMonth } from '@alongside/shared';
import { dayTextOf, flagOf, oneOf, searchOf, someOf, textOf } from '../../lib/search.ts';
import { viewSearch } from '../../lib/views/view-search.ts';

/** Orders that the API knows, by the column that shows them. */
export const partnershipOrders = ['UPDATED', 'NAME', 'NEXT_REVIEW', 'STAGE', 'LAST_COLLABORATION', 'HEALTH'] as const;

/** What the address of the list may say; Home links here with `on`, `reviewDueBy` and `quietSince`. */
export function partnershipListSearch(search: Record<string, unknown>) {
  return searchOf({
    q: textOf(search, 'q'),
    on: dayTextOf(search, 'on'),
    health: someOf(search, 'health', healthLevels.codes),
    stage: someOf(search, 'stage', partnershipStages.codes),
    ownerId: textOf(search, 'ownerId'),
    country: someOf(search, 'country')?.filter(isCountryCode),
    intensity: someOf(search, 'intensity', intensities.codes),
    mine: flagOf(search, 'mine'),
    open: flagOf(search, 'open'),
    awaitingApproval: flagOf(search, 'awaitingApproval'),
    reviewDueBy: dayTextOf(search, 'reviewDueBy'),
    quietSince: dayTextOf(search, 'quietSince'),
    order: oneOf(search, 'order', partnershipOrders),
    /** The stage that the board shows on a phone. */
    column: oneOf(search, 'column', partnershipStages.codes),
    ...viewSearch('PARTNERSHIPS', search),
  });
}

export type PartnershipListSearch = ReturnType<typeof partnershipListSearch>;

export const partnershipTabs = ['overview', 'referrals', 'reviews', 'history'] as const;

/** What the timeline can be narrowed to. */
export const timelineKinds = [
  'INTERACTION',
  'REFERRAL',
  'ENGAGEMENT',
  'GROUP_MEETING',
  'AGREEMENT',
  'OBSTACLE',
  'REVIEW',
  'TERM',
  'STAGE_CHANGE',
] as const;

/** Kinds of records that the history can be narrowed to: all that belong to a partnership, and not only to something of it. */
const elsewhere: readonly string[] = [
  'initiative_proposals',
  'saved_views',
  'personal_links',
  'boards',
  'seats',
  'terms',
  'handovers',
];
export const historyTables = auditedTableNames.filter((table) => isHotlineTable(table) && !elsewhere.includes(table));

/**
 * What the address of one partnership may say: the tab, the kind of entries, the part whose history shows, the last month of the grid,
 * and the direction of that month in which a check is asked for or settled.
 */
export function partnershipPageSearch(search: Record<string, unknown>) {
  return searchOf({
    tab: oneOf(search, 'tab', partnershipTabs),
    show: oneOf(search, 'show', timelineKinds),
    label: oneOf(search, 'label', sharingLabels.codes),
    part: oneOf(search, 'part', historyTables),
    until: parseMonth(textOf(search, 'until') ?? ''),
    check: oneOf(search, 'check', referralDirections.codes),
  });
}
