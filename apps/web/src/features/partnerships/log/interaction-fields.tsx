import { entryLabelsFor } from '@alongside/domain';
import { Group, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InteractionKind, SharingLabel } from '../../../gql/graphql.ts';
import { today } from '../../../lib/today.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import type { ContactDraft, InteractionDraft } from './log-draft.ts';

interface ContactFieldsProps {
  readonly text: TextConfirmation;
  readonly value: ContactDraft;
  readonly onChange: (change: Partial<ContactDraft>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

interface InteractionFieldsProps {
  readonly text: TextConfirmation;
  readonly value: InteractionDraft;
  readonly onChange: (value: InteractionDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** Who may see the entry, with the label's meaning as its description. A label that somebody else gave may stay. */
export function SharingField({
  value,
  onChange,
  error,
}: {
  readonly value: SharingLabel;
  readonly onChange: (label: SharingLabel) => void;
  readonly error?: string | undefined;
}) {
  const { t } = useTranslation('partnerships');
  const { role } = useViewer();
  const { label, define } = useLabel();
  return (
    <NativeSelect
      label={t('sharing')}
      description={define('sharing', value)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      data={[...new Set([...entryLabelsFor(role), value])].map((code) => ({
        value: code,
        label: label('sharing', code),
      }))}
      onChange={(event) => onChange(event.currentTarget.value as SharingLabel)}
      error={error}
    />
  );
}

/** What is said of a call, meeting, e-mail, visit or note. */
export function ContactFields({ value, onChange, faults, text }: ContactFieldsProps) {
  const { t } = useTranslation('partnerships');
  const { options } = useLabel();
  return (
    <>
      <Group grow align="start">
        <NativeSelect
          label={t('log.interactionKind')}
          value={value.kind}
          data={options('interactionKind')}
          onChange={(event) => onChange({ kind: event.currentTarget.value as InteractionKind })}
          error={faults['kind']}
        />
        <DateField
          label={t('log.occurredOn')}
          value={value.occurredOn}
          max={today()}
          required
          onChange={(occurredOn) => onChange({ occurredOn: occurredOn ?? today() })}
          error={faults['occurredOn']}
        />
      </Group>
      <SafeTextArea
        data-autofocus
        label={t('log.summary')}
        description={t('log.summaryHint')}
        required
        minRows={3}
        value={value.summary}
        onChange={(summary) => onChange({ summary })}
        error={faults['summary']}
        {...text}
      />
      <Group grow align="start">
        <SafeTextInput
          label={t('log.attendees')}
          placeholder={t('log.attendeesHint')}
          value={value.attendees}
          onChange={(attendees) => onChange({ attendees })}
          error={faults['attendees']}
          {...text}
        />
        <SharingField value={value.sharing} onChange={(sharing) => onChange({ sharing })} error={faults['sharing']} />
      </Group>
    </>
  );
}

/** A contact as it is logged; its next step becomes a task. */
export function InteractionFields({ value, onChange, faults, text }: InteractionFieldsProps) {
  const { t } = useTranslation('partnerships');
  const set = (change: Partial<InteractionDraft>) => onChange({ ...value, ...change });
  return (
    <Stack>
      <ContactFields value={value} onChange={set} faults={faults} text={text} />
      <Group grow align="start">
        <SafeTextInput
          label={t('log.nextStep')}
          description={t('log.nextStepHint')}
          value={value.nextTitle}
          onChange={(nextTitle) => set({ nextTitle })}
          error={faults['nextStep.title']}
          {...text}
        />
        {value.nextTitle && (
          <DateField
            label={t('log.dueOn')}
            value={value.nextDueOn}
            clearable
            onChange={(nextDueOn) => set({ nextDueOn })}
            error={faults['nextStep.dueOn']}
          />
        )}
      </Group>
    </Stack>
  );
}
