import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../lib/viewer.ts';
import { FacetBar } from '../../../ui/facet-bar.tsx';
import type { PartnershipListSearch } from '../partnership.search.ts';
import { chosenFacets, facetChange, usePartnershipFacets } from './use-partnership-facets.ts';

/** Days without anything logged after which a partnership counts as quiet: the cadence of an active one. */
const quietAfter = 90;

interface FiltersProps {
  readonly search: PartnershipListSearch;
  readonly set: (change: Partial<PartnershipListSearch>) => void;
  readonly ready: boolean;
  readonly onClear: () => void;
}

export function Filters({ search, set, ready, onClear }: FiltersProps) {
  const { t } = useTranslation('partnerships');
  const { hotline } = useViewer();
  const facets = usePartnershipFacets(search, ready);
  const toggle = (id: 'mine' | 'open' | 'awaitingApproval') => ({
    id,
    label: t(`switches.${id}`),
    on: search[id] === true,
    onChange: (next: boolean) => set({ [id]: next || undefined }),
  });
  const day = (id: 'review' | 'quiet', field: 'reviewDueBy' | 'quietSince', text: string) => ({
    id,
    label: t(`switches.${id}`),
    on: search[field] !== undefined,
    onChange: (on: boolean) => set({ [field]: on ? text : undefined }),
  });
  return (
    <FacetBar
      search={{ value: search.q ?? '', onChange: (q) => set({ q: q || undefined }), label: t('searchLabel') }}
      facets={facets}
      chosen={chosenFacets(search)}
      onChange={(facet, values) => set(facetChange(facet, values))}
      switches={[
        ...(hotline ? [toggle('mine')] : []),
        toggle('open'),
        ...(search.awaitingApproval ? [toggle('awaitingApproval')] : []),
        day('review', 'reviewDueBy', 'today'),
        day('quiet', 'quietSince', `today-${quietAfter}`),
      ]}
      onClear={onClear}
    />
  );
}
