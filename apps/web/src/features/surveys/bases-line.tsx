import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ItemFigures } from './round-words.ts';

/** Asked, answered, valid: printed under every table. */
export function BasesLine({ item }: { readonly item: ItemFigures | undefined }) {
  const { t } = useTranslation('surveys');
  const bases = item?.bases;
  if (!bases) return <Text size="xs">{t('allHidden')}</Text>;
  const { asked, answered, valid, blank, notAsked, notReached, respondents } = bases;
  return (
    <Text size="xs" c="dimmed" className="tabular">
      {[
        t('bases.asked', { count: asked, respondents }),
        t('bases.answered', { count: answered }),
        ...(valid !== answered && valid !== null && valid !== undefined ? [t('bases.valid', { count: valid })] : []),
        t('bases.blank', { count: blank }),
        ...(notAsked > 0 ? [t('bases.notAsked', { count: notAsked })] : []),
        ...(notReached > 0 ? [t('bases.notReached', { count: notReached })] : []),
        ...(item?.hidden === 'SOME' ? [t('someHidden')] : []),
      ].join(' · ')}
    </Text>
  );
}
