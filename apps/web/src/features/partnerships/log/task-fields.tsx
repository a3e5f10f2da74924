import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../ui/date-field.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import type { TaskDraft } from './log-draft.ts';

interface TaskFieldsProps {
  readonly text: TextConfirmation;
  readonly value: TaskDraft;
  readonly onChange: (value: TaskDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** Something to do for the partnership; it is assigned to who writes it down. */
export function TaskFields({ value, onChange, faults, text }: TaskFieldsProps) {
  const { t } = useTranslation('partnerships');
  return (
    <Group grow align="start">
      <SafeTextInput
        data-autofocus
        label={t('log.taskTitle')}
        required
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
        error={faults.title}
        {...text}
      />
      <DateField
        label={t('log.dueOn')}
        value={value.dueOn}
        clearable
        onChange={(dueOn) => onChange({ ...value, dueOn })}
        error={faults.dueOn}
      />
    </Group>
  );
}
