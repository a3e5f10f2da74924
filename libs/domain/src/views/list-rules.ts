import { isUuid } from '@alongside/shared';
import {
  accessConditions,
  audiences,
  campaignPhases,
  campaignThemes,
  deliveryModes,
  healthLevels,
  intensities,
  isCountryCode,
  isLanguageCode,
  type ListTable,
  operationalStatuses,
  partnershipGroupings,
  partnershipStages,
  preventionLevels,
  serviceTypes,
  type ViewLayout,
} from '../vocabulary/index.ts';
import { isDay } from './relative-day.ts';

/** What a filter takes: whether it takes more than one value, and which texts are values. */
export interface FilterRule {
  readonly many: boolean;
  readonly accepts: (value: string) => boolean;
}

/** The closed sets in which a list can be asked for and drawn. */
export interface ListRules {
  /** By the names of the list's filter input. */
  readonly filters: Readonly<Record<string, FilterRule>>;
  readonly orders: readonly string[];
  /** Columns that the reader may show or hide; the one that names the row always stands. */
  readonly columns: readonly string[];
  readonly groupings: readonly string[];
  readonly layouts: readonly ViewLayout[];
}

const anyOf = ({ has }: { readonly has: (value: string) => boolean }): FilterRule => ({ many: true, accepts: has });
const countryCodes: FilterRule = { many: true, accepts: isCountryCode };
const languages: FilterRule = { many: true, accepts: isLanguageCode };
const flag: FilterRule = { many: false, accepts: (value) => value === 'true' || value === 'false' };
const day: FilterRule = { many: false, accepts: isDay };
const id: FilterRule = { many: false, accepts: isUuid };

/**
 * What each table can be asked and how it can be drawn: the same sets as the filter, order and grouping inputs of
 * its list, which a spec of the API compares. A saved view holds nothing else.
 */
export const listRules: Readonly<Record<ListTable, ListRules>> = {
  PARTNERSHIPS: {
    filters: {
      on: day,
      stage: anyOf(partnershipStages),
      ownerId: id,
      mine: flag,
      initiativeId: id,
      hotlineId: id,
      country: countryCodes,
      intensity: anyOf(intensities),
      reviewDueBy: day,
      quietSince: day,
      awaitingApproval: flag,
      health: anyOf(healthLevels),
      open: flag,
    },
    orders: ['UPDATED', 'NAME', 'NEXT_REVIEW', 'STAGE', 'LAST_COLLABORATION', 'HEALTH'],
    columns: ['HEALTH', 'intensity', 'owner', 'LAST_COLLABORATION', 'count', 'NEXT_REVIEW', 'UPDATED'],
    groupings: partnershipGroupings.codes,
    layouts: ['TABLE', 'BOARD'],
  },
  INITIATIVES: {
    filters: {
      country: countryCodes,
      level: anyOf(preventionLevels),
      service: anyOf(serviceTypes),
      audience: anyOf(audiences),
      access: anyOf(accessConditions),
      language: languages,
      mode: anyOf(deliveryModes),
      status: anyOf(operationalStatuses),
      stale: flag,
      doubted: flag,
      mine: flag,
    },
    orders: ['RELEVANCE', 'NAME', 'UPDATED'],
    columns: ['service', 'language', 'organisation', 'status', 'partnership'],
    groupings: [],
    layouts: ['TABLE'],
  },
  CAMPAIGNS: {
    filters: {
      phase: anyOf(campaignPhases),
      theme: anyOf(campaignThemes),
      audience: anyOf(audiences),
      country: countryCodes,
      language: languages,
      mine: flag,
      awaitsUs: flag,
      initiativeId: id,
      openTo: id,
      goesLiveBy: day,
    },
    orders: ['UPDATED', 'TITLE', 'STARTS', 'PHASE'],
    columns: ['theme', 'lead', 'country', 'language', 'audience', 'participants', 'UPDATED'],
    groupings: [],
    layouts: ['TABLE'],
  },
};
