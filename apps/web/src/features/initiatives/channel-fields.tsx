import { Button, Checkbox, CloseButton, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChannelInput, ChannelKind } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';

interface ChannelFieldsProps {
  readonly text: TextConfirmation;
  readonly channels: readonly ChannelInput[];
  readonly onChange: (channels: ChannelInput[]) => void;
  /** By name within the list: `0.value`. */
  readonly fault: (name: string) => string | undefined;
}

/** The ways to reach an initiative: those of the organisation, never a person's own. */
export function ChannelFields({ channels, onChange, fault, text }: ChannelFieldsProps) {
  const { t } = useTranslation('initiatives');
  const set = (index: number, change: Partial<ChannelInput>) =>
    onChange(channels.map((channel, place) => (place === index ? { ...channel, ...change } : channel)));
  return (
    <Fieldset legend={t('reach')}>
      <Stack>
        {channels.map((channel, index) => (
          <ChannelRow
            // Rows have no name of their own and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            channel={channel}
            onChange={(change) => set(index, change)}
            onRemove={() => onChange(channels.filter((_, place) => place !== index))}
            fault={(name) => fault(`${index}.${name}`)}
            text={text}
          />
        ))}
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />}
            onClick={() => onChange([...channels, { kind: 'PHONE', value: '', public: true }])}
          >
            {t('form.addChannel')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface ChannelRowProps {
  readonly text: TextConfirmation;
  readonly channel: ChannelInput;
  readonly onChange: (change: Partial<ChannelInput>) => void;
  readonly onRemove: () => void;
  readonly fault: (name: string) => string | undefined;
}

function ChannelRow({ channel, onChange, onRemove, fault, text }: ChannelRowProps) {
  const { t } = useTranslation('initiatives');
  const { options } = useLabel();
  return (
    <Stack gap="xs">
      <Group align="start" wrap="nowrap">
        <NativeSelect
          label={t('form.channelKind')}
          value={channel.kind}
          data={options('channelKind')}
          onChange={(event) => onChange({ kind: event.currentTarget.value as ChannelKind })}
        />
        <TextInput
          flex={1}
          label={t('form.channelValue')}
          required
          value={channel.value}
          error={fault('value')}
          onChange={(event) => onChange({ value: event.currentTarget.value })}
        />
        <CloseButton mt="lg" aria-label={t('form.removeChannel', { value: channel.value })} onClick={onRemove} />
      </Group>
      <Group align="end">
        <SafeTextInput
          flex={1}
          label={t('form.hours')}
          value={channel.hours ?? ''}
          error={fault('hours')}
          onChange={(hours) => onChange({ hours: hours || null })}
          {...text}
        />
        <Checkbox
          mb="xs"
          label={t('form.public')}
          checked={channel.public}
          onChange={(event) => onChange({ public: event.currentTarget.checked })}
        />
      </Group>
    </Stack>
  );
}
