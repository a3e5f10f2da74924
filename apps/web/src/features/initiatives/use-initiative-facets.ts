import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Facet } from '../../ui/facet-bar.tsx';
import type { InitiativeListSearch } from './initiative-list.search.ts';

/** In the order of how people narrow: where, for whom, what, how. */
export const facetIds = ['country', 'service', 'audience', 'level', 'language', 'access', 'mode', 'status'] as const;
export type FacetId = (typeof facetIds)[number];

/** The filters of the list with the counts that the API gave; a chosen value stays even where nothing is left of it. */
export function useInitiativeFacets(
  counted: InitiativeListQuery['initiatives']['facets'] | undefined,
  search: InitiativeListSearch,
): Facet[] {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(() => {
    const word = (id: FacetId, code: string) => {
      if (id === 'country') return format.country(code);
      if (id === 'language') return format.language(code);
      return label(id, code);
    };
    return facetIds.map((id) => {
      const values = counted?.find(({ field }) => field === id)?.values ?? [];
      const counts = new Map(values.map(({ code, count }) => [code, count]));
      const codes = [...new Set([...counts.keys(), ...(search[id] ?? [])])];
      const options = codes.map((code) => ({ value: code, label: word(id, code), count: counts.get(code) ?? 0 }));
      return { id, label: t(`facets.${id}`), options };
    });
  }, [counted, search, t, label, format]);
}
