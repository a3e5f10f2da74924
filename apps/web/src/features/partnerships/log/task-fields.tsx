import { Group, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../ui/date-field.tsx';
import type { TaskDraft } from './log-draft.ts';

interface TaskFieldsProps {
  readonly value: TaskDraft;
  readonly onChange: (value: TaskDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly first: Ref<HTMLInputElement>;
}

/** Something to do for the partnership; it is assigned to who writes it down. */
export function TaskFields({ value, onChange, faults, first }: TaskFieldsProps) {
  const { t } = useTranslation('partnerships');
  return (
    <Group grow align="start">
      <TextInput
        ref={first}
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
