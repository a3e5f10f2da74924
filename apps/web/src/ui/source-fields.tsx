import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../lib/today.ts';
import { DateField } from './date-field.tsx';
import type { TextConfirmation } from './safe-text-findings.tsx';
import { SafeTextInput } from './safe-text-input.tsx';

/** Where new facts come from, and the day for which they are true. */
export interface SourceValue {
  readonly sourceTitle: string;
  readonly asOf: string | null;
}

interface SourceFieldsProps {
  readonly text: TextConfirmation;
  readonly value: SourceValue;
  readonly onChange: (change: Partial<SourceValue>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What every change of the registry says of itself. */
export function SourceFields({ value, onChange, faults, text }: SourceFieldsProps) {
  const { t } = useTranslation('ui');
  return (
    <Group grow align="start">
      <SafeTextInput
        label={t('sourced.title')}
        required
        value={value.sourceTitle}
        error={faults['sourceTitle']}
        onChange={(sourceTitle) => onChange({ sourceTitle })}
        {...text}
      />
      <DateField
        label={t('sourced.asOf')}
        required
        max={today()}
        value={value.asOf}
        onChange={(asOf) => onChange({ asOf })}
        error={faults['asOf']}
      />
    </Group>
  );
}
