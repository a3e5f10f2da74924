import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ObstacleSeverity, ObstacleType } from '../../../gql/graphql.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SharingField } from '../log/interaction-fields.tsx';
import type { ObstacleDraft } from '../log/log-draft.ts';

interface ObstacleFieldsProps {
  readonly text: TextConfirmation;
  readonly value: ObstacleDraft;
  readonly onChange: (value: ObstacleDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What stands in the way, how much it weighs and since when. */
export function ObstacleFields({ value, onChange, faults, text }: ObstacleFieldsProps) {
  const { t } = useTranslation('obstacles');
  const { options, define } = useLabel();
  const set = (change: Partial<ObstacleDraft>) => onChange({ ...value, ...change });
  return (
    <Stack>
      <NativeSelect
        data-autofocus
        label={t('type')}
        description={define('obstacleType', value.type)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value.type}
        data={options('obstacleType')}
        onChange={(event) => set({ type: event.currentTarget.value as ObstacleType })}
        error={faults['type']}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t('severity')}
          description={define('obstacleSeverity', value.severity)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={value.severity}
          data={options('obstacleSeverity')}
          onChange={(event) => set({ severity: event.currentTarget.value as ObstacleSeverity })}
          error={faults['severity']}
        />
        <DateField
          label={t('since')}
          value={value.since}
          max={today()}
          required
          onChange={(since) => set({ since: since ?? today() })}
          error={faults['since']}
        />
      </SimpleGrid>
      <SafeTextArea
        label={t('note')}
        description={t('noteHint')}
        value={value.note}
        minRows={2}
        onChange={(note) => set({ note })}
        {...text}
        error={faults['note']}
      />
      <SharingField value={value.sharing} onChange={(sharing) => set({ sharing })} error={faults['sharing']} />
    </Stack>
  );
}
