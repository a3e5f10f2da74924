import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../../lib/today.ts';
import { DateField } from '../../../ui/date-field.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import styles from './log.module.css';
import type { ActionDraft } from './log-draft.ts';

interface ActionFieldsProps extends TextConfirmation {
  readonly place: number;
  readonly value: ActionDraft;
  readonly assignees: readonly { readonly value: string; readonly label: string }[];
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (value: ActionDraft) => void;
}

/** One action: what, by when, by whom. It becomes a task. */
export function ActionFields({ place, value, assignees, faults, onChange, ...text }: ActionFieldsProps) {
  const { t } = useTranslation('groups');
  const fault = (field: string) => faults[`actions.${place}.${field}`];
  const set = (change: Partial<ActionDraft>) => onChange({ ...value, ...change });
  return (
    <fieldset className={styles.action} aria-label={t('action', { number: place + 1 })}>
      <SafeTextInput
        label={t('action', { number: place + 1 })}
        value={value.title}
        onChange={(title) => set({ title })}
        error={fault('title')}
        {...text}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
        <NativeSelect
          label={t('assignee')}
          value={value.assigneeId ?? ''}
          data={[{ value: '', label: t('nobodyYet') }, ...assignees]}
          onChange={(event) => set({ assigneeId: event.currentTarget.value || null })}
          error={fault('assigneeId')}
        />
        <DateField
          label={t('dueOn')}
          value={value.dueOn}
          min={today()}
          clearable
          onChange={(dueOn) => set({ dueOn })}
          error={fault('dueOn')}
        />
      </SimpleGrid>
    </fieldset>
  );
}
