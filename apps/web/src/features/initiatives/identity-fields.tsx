import { verifiedHostsOf } from '@alongside/domain';
import { Group, NativeSelect, Stack, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InitiativeContentInput, OperationalStatus, Scope } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { RecordPickerProps } from '../../ui/record-picker.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { OrganisationPicker } from './organisation-picker.tsx';

interface IdentityFieldsProps {
  readonly content: InitiativeContentInput;
  readonly onChange: (change: Partial<InitiativeContentInput>) => void;
  readonly organisation: Pick<RecordPickerProps, 'value' | 'onChange'>;
  readonly fault: (name: string) => string | undefined;
  readonly confirmed: boolean;
  readonly onConfirmed: (confirmed: boolean) => void;
}

/** What an initiative is: names, who runs it, what it does in words, how far it reaches. */
export function IdentityFields({ content, onChange, fault, confirmed, onConfirmed, ...props }: IdentityFieldsProps) {
  const { t } = useTranslation('initiatives');
  const { options } = useLabel();
  const verifiedHosts = verifiedHostsOf([{ website: content.website ?? null, channels: content.channels }]);
  const text = { confirmed, onConfirmed, verifiedHosts };
  const line = (name: 'name' | 'localName', label: string, required = false) => (
    <SafeTextInput
      label={label}
      required={required}
      value={content[name] ?? ''}
      error={fault(name)}
      onChange={(value) => onChange({ [name]: value })}
      {...text}
    />
  );
  return (
    <Stack>
      <Group grow align="start">
        {line('name', t('columns.name'), true)}
        {line('localName', t('localName'))}
      </Group>
      <TagsInput
        label={t('aliases')}
        placeholder={content.aliases?.length ? undefined : t('form.aliasesHint')}
        value={content.aliases ?? []}
        error={fault('aliases')}
        onChange={(aliases) => onChange({ aliases })}
        acceptValueOnBlur
      />
      <OrganisationPicker {...props.organisation} error={fault('organisationId')} />
      <SafeTextArea
        label={t('description')}
        value={content.description ?? ''}
        onChange={(description) => onChange({ description })}
        error={fault('description')}
        {...text}
      />
      <Group grow align="start">
        <TextInput
          label={t('website')}
          value={content.website ?? ''}
          error={fault('website')}
          onChange={(event) => onChange({ website: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('scope')}
          value={content.scope}
          data={options('scope')}
          onChange={(event) => onChange({ scope: event.currentTarget.value as Scope })}
        />
        <NativeSelect
          label={t('columns.status')}
          value={content.status}
          data={options('status')}
          onChange={(event) => onChange({ status: event.currentTarget.value as OperationalStatus })}
        />
      </Group>
    </Stack>
  );
}
