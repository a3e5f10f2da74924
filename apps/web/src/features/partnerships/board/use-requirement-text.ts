import { useTranslation } from 'react-i18next';
import { requirementCodes } from '../next-stage.tsx';
import type { Target } from './board-model.ts';

/** What a column still asks of a card, in one line; undefined where it asks nothing or is not known yet. */
export function useRequirementText() {
  const { t } = useTranslation('partnerships');
  return (target: Target): string | undefined => {
    if (target.is !== 'needs' || !target.missing) return undefined;
    return target.missing
      .map(({ code, message }) => {
        const known = requirementCodes.find((one) => one === code);
        return known ? t(`requirement.${known}`) : message;
      })
      .join(' ');
  };
}
