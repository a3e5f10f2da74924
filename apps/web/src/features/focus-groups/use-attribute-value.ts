import { type SelectionAttribute, UNKNOWN_VALUE } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';

/** Says the value of an attribute in words: `say('COUNTRY', 'AT')`. */
export function useAttributeValue(): (attribute: SelectionAttribute, value: string) => string {
  const { t } = useTranslation('focusGroups');
  const { label } = useLabel();
  const format = useFormat();
  return (attribute, value) => {
    if (value === UNKNOWN_VALUE) return t('unknown');
    switch (attribute) {
      case 'SIDE':
        return label('candidateSide', value);
      case 'REGION':
        return label('region', value);
      case 'COUNTRY':
        return format.country(value);
      case 'LEVEL':
        return label('level', value);
      case 'EXPERIENCE':
        return label('candidateExperience', value);
      case 'LANGUAGE':
        return format.language(value);
      case 'ORGANISATION':
        return value;
    }
  };
}
