import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../ui/date-field.tsx';
import type { TaskDraft } from './log-draft.ts';

interface TaskFieldsProps {
  readonly value: TaskDraft;
  readonly onChange: (value: TaskDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** Something to do for the partnership; it is assigned to who writes it down. */
export function TaskFields({ value, onChange, faults }: TaskFieldsProps) {
  const { t } = useTranslation('partnerships');
  return (
    <Group grow align="start">
      <TextInput
        data-autofocus
        label={t('log.taskTitle')}
        required
        value={value.title}
        onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
        error={faults.title}
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
