import { Group, NativeSelect, NumberInput, Pill, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EngagementKind, MeetingCadence } from '../../../gql/graphql.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { PartnershipPicker } from '../partnership-picker.tsx';
import { SharingField } from './interaction-fields.tsx';
import type { EngagementDraft, TogetherDraft } from './log-draft.ts';

interface TogetherFieldsProps {
  readonly text: TextConfirmation;
  readonly value: TogetherDraft;
  readonly onChange: (change: Partial<TogetherDraft>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

interface EngagementFieldsProps {
  readonly text: TextConfirmation;
  readonly value: EngagementDraft;
  readonly onChange: (value: EngagementDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What is said of something done together: a training, an event, a working group … */
export function TogetherFields({ value, onChange: set, faults, text }: TogetherFieldsProps) {
  const { t } = useTranslation(['partnerships', 'groups']);
  const { options } = useLabel();
  return (
    <>
      <Group grow align="start">
        <NativeSelect
          label={t('log.engagementKind')}
          value={value.kind}
          data={options('engagementKind')}
          onChange={(event) => set({ kind: event.currentTarget.value as EngagementKind, cadence: null })}
          error={faults['kind']}
        />
        <SafeTextInput
          data-autofocus
          label={t('log.title')}
          required
          value={value.title}
          onChange={(title) => set({ title })}
          error={faults['title']}
          {...text}
        />
      </Group>
      <Group grow align="start">
        <DateField
          label={t('log.startsOn')}
          value={value.startsOn}
          required
          onChange={(startsOn) => set({ startsOn: startsOn ?? value.startsOn })}
          error={faults['startsOn']}
        />
        <DateField
          label={t('log.endsOn')}
          value={value.endsOn}
          clearable
          shortcuts={false}
          onChange={(endsOn) => set({ endsOn })}
          error={faults['endsOn']}
        />
      </Group>
      {value.kind === 'WORKING_GROUP' && (
        <NativeSelect
          label={t('groups:cadence')}
          description={t('groups:cadenceHint')}
          value={value.cadence ?? ''}
          data={[{ value: '', label: t('groups:noCadence') }, ...options('meetingCadence')]}
          onChange={(event) => set({ cadence: (event.currentTarget.value || null) as MeetingCadence | null })}
          error={faults['cadence']}
        />
      )}
      <SafeTextArea
        label={t('log.summaryOptional')}
        value={value.summary}
        onChange={(summary) => set({ summary })}
        error={faults['summary']}
        {...text}
      />
      <Group grow align="start">
        <NumberInput
          label={t('log.peopleReached')}
          min={0}
          allowDecimal={false}
          hideControls
          value={value.peopleReached ?? ''}
          onChange={(people) => set({ peopleReached: typeof people === 'number' ? people : null })}
          error={faults['peopleReached']}
        />
        <TextInput
          label={t('log.outputUrl')}
          placeholder="https://"
          type="url"
          value={value.outputUrl}
          onChange={(event) => set({ outputUrl: event.currentTarget.value })}
          error={faults['outputUrl']}
        />
      </Group>
      <SharingField value={value.sharing} onChange={(sharing) => set({ sharing })} error={faults['sharing']} />
    </>
  );
}

/** An engagement as it is logged, with one or several partnerships. */
export function EngagementFields({ value, onChange, faults, text }: EngagementFieldsProps) {
  const { t } = useTranslation('partnerships');
  const set = (change: Partial<EngagementDraft>) => onChange({ ...value, ...change });
  return (
    <Stack>
      <TogetherFields value={value} onChange={set} faults={faults} text={text} />
      <PartnershipPicker
        label={t('log.alsoWith')}
        value={null}
        onChange={(option) =>
          option && !value.others.some(({ id }) => id === option.id) && set({ others: [...value.others, option] })
        }
      />
      {value.others.length > 0 && (
        <Group gap="xs">
          {value.others.map((other) => (
            <Pill
              key={other.id}
              withRemoveButton
              onRemove={() => set({ others: value.others.filter(({ id }) => id !== other.id) })}
            >
              {other.label}
            </Pill>
          ))}
        </Group>
      )}
    </Stack>
  );
}
