import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Facet } from '../../ui/facet-bar.tsx';
import type { CampaignListSearch } from './campaign-list.search.ts';

export const facetIds = ['phase', 'theme', 'audience', 'country', 'language'] as const;
type FacetId = (typeof facetIds)[number];

/** The filters of the list with their counts; a chosen value stays even where nothing is left of it. */
export function useCampaignFacets(
  counted: CampaignListQuery['campaigns']['facets'] | undefined,
  search: CampaignListSearch,
): Facet[] {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(() => {
    const words: Record<FacetId, (code: string) => string> = {
      phase: (code) => label('campaignPhase', code),
      theme: (code) => label('campaignTheme', code),
      audience: (code) => label('audience', code),
      country: format.country,
      language: format.language,
    };
    return facetIds.map((id) => {
      const values = counted?.find(({ field }) => field === id)?.values ?? [];
      const counts = new Map(values.map(({ code, count }) => [code, count]));
      const codes = [...new Set([...counts.keys(), ...(search[id] ?? [])])];
      const options = codes.map((code) => ({ value: code, label: words[id](code), count: counts.get(code) ?? 0 }));
      return { id, label: t(`facets.${id}`), options };
    });
  }, [counted, search, t, label, format]);
}
