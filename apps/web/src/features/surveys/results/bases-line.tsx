import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ItemFigures } from './results-words.ts';

/** Asked, answered, with a value, and why not: printed under every figure, each kind of silence by itself. */
export function BasesLine({ item }: { readonly item: ItemFigures | undefined }) {
  const { t } = useTranslation('surveyResults');
  const bases = item?.bases;
  if (!bases) return <Text size="xs">{t('allHidden')}</Text>;
  const { asked, answered, valid, dontKnow, preferNot, blank, notAsked, notReached, respondents } = bases;
  return (
    <Text size="xs" c="dimmed" className="tabular" mt="xs">
      {[
        t('bases.asked', { count: asked, respondents }),
        t('bases.answered', { count: answered }),
        ...(valid !== answered && valid != null ? [t('bases.valid', { count: valid })] : []),
        ...(dontKnow ? [t('bases.dontKnow', { count: dontKnow })] : []),
        ...(preferNot ? [t('bases.preferNot', { count: preferNot })] : []),
        t('bases.blank', { count: blank }),
        ...(notAsked > 0 ? [t('bases.notAsked', { count: notAsked })] : []),
        ...(notReached > 0 ? [t('bases.notReached', { count: notReached })] : []),
        ...(item?.hidden === 'SOME' ? [t('someHidden')] : []),
      ].join(' · ')}
    </Text>
  );
}
