import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SaverState } from './draft-saver.ts';

/** Whether what is on the screen is on the server. */
export function SavingLine({ state }: { readonly state: SaverState }) {
  const { t } = useTranslation('surveyBuilder');
  const isWell = state === 'saved' || state === 'saving';
  return (
    <Text role="status" size="sm" c={isWell ? 'dimmed' : 'var(--al-attention)'}>
      {t(`saving.${state}`)}
    </Text>
  );
}
