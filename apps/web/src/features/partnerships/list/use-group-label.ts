import { healthLevels, intensities, type PartnershipGrouping, partnershipStages } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { useColleagues } from './use-colleagues.ts';

interface Counted {
  readonly key: string;
  readonly count: number;
}

const scales: Partial<Record<PartnershipGrouping, readonly string[]>> = {
  STAGE: partnershipStages.codes,
  HEALTH: healthLevels.codes,
  INTENSITY: intensities.codes,
};

/** The words for the groups of a list, and their order: scales in their own, names by name, rows without one last. */
export function useGroups(by: PartnershipGrouping) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  const { nameOf } = useColleagues();
  const labelOf = (key: string): string => {
    if (key === '') return t(`groupNone.${by}`);
    const words = {
      STAGE: () => label('stage', key),
      HEALTH: () => label('healthLevel', key),
      INTENSITY: () => label('intensity', key),
      OWNER: () => nameOf(key),
      COUNTRY: () => format.country(key),
    };
    return words[by]();
  };
  const place = ({ key }: Counted) => (key === '' ? Number.POSITIVE_INFINITY : (scales[by]?.indexOf(key) ?? 0));
  const inOrder = <G extends Counted>(groups: readonly G[]): G[] =>
    [...groups].sort((a, b) => place(a) - place(b) || labelOf(a.key).localeCompare(labelOf(b.key)));
  return { labelOf, inOrder };
}
