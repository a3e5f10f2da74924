import { dayOf, isDay, listRules, type ViewFilter } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import type { PartnershipFilter } from '../../gql/graphql.ts';
import type { PackChoice } from './reports.search.ts';

/** The choices as the API takes them. */
export const choiceFilters: Readonly<Record<PackChoice, PartnershipFilter>> = {
  open: { open: true },
  working: { stage: ['AGREED', 'ACTIVE', 'PAUSED'] },
  mine: { mine: true, open: true },
  all: {},
};

function asInput({ field, values }: ViewFilter, today: CivilDate): unknown {
  if (listRules.PARTNERSHIPS.filters[field]?.many) return values;
  const [value = ''] = values;
  if (value === 'true' || value === 'false') return value === 'true';
  return isDay(value) ? dayOf(value, today) : value;
}

/** The filters of a saved view as the API takes them; days counted from today become dates. */
export const viewFilter = (filters: readonly ViewFilter[], today: CivilDate): PartnershipFilter =>
  Object.fromEntries(filters.map((filter) => [filter.field, asInput(filter, today)]));
