import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import type { Facet } from '../../../ui/facet-bar.tsx';
import type { PartnershipListSearch } from '../partnership.search.ts';
import { listFilter } from './list-filter.ts';
import { PartnershipFacetsDocument } from './partnership-list.operation.ts';
import { useColleagues } from './use-colleagues.ts';

/** By what the list is narrowed, in the order of how people ask: how well, how far, whose, how close, where. */
const facetIds = ['health', 'stage', 'ownerId', 'intensity', 'country'] as const;
export type PartnershipFacetId = (typeof facetIds)[number];

/** The values of the address for each facet. */
export const chosenFacets = ({ health, stage, ownerId, intensity, country }: PartnershipListSearch) => ({
  health,
  stage,
  ownerId: ownerId === undefined ? undefined : [ownerId],
  intensity,
  country,
});

/** The change of the address for a choice of values; an owner is one person. */
export function facetChange(facet: string, values: string[]): Partial<PartnershipListSearch> {
  if (facet === 'ownerId') return { ownerId: values.at(-1) };
  return { [facet]: values.length > 0 ? values : undefined };
}

/** The filters of the list with counts; stages and intensities in their own order, chosen values always. */
export function usePartnershipFacets(search: PartnershipListSearch, enabled: boolean): Facet[] {
  const { t } = useTranslation('partnerships');
  const { options } = useLabel();
  const format = useFormat();
  const { nameOf } = useColleagues();
  const counted = useRead(
    PartnershipFacetsDocument,
    { search: search.q ?? null, filter: listFilter(search) },
    { enabled },
  );
  const chosen = chosenFacets(search);
  return facetIds.map((id) => {
    const values = counted.data?.partnerships.facets.find(({ field }) => field === id)?.values ?? [];
    const counts = new Map(values.map(({ code, count }) => [code, count]));
    const named = (label: (code: string) => string) =>
      [...new Set([...counts.keys(), ...(chosen[id] ?? [])])].map((value) => ({ value, label: label(value) }));
    const listed = {
      health: () => options('healthLevel'),
      stage: () => options('stage'),
      intensity: () => options('intensity'),
      ownerId: () => named(nameOf),
      country: () => named(format.country),
    }[id]();
    return {
      id,
      label: t(`facets.${id}`),
      options: listed.map((option) => ({ ...option, count: counts.get(option.value) ?? 0 })),
    };
  });
}
