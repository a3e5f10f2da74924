import { countryCodes, verifiedHostsOf } from '@alongside/domain';
import { Group, Modal, NativeSelect, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationQuery, OrganisationType } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { SourceFields } from '../../ui/source-fields.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddOrganisationDocument, EditOrganisationDocument } from './organisation-form.operation.ts';

type OrganisationRecord = NonNullable<OrganisationQuery['organisation']>;

interface OrganisationDialogProps {
  /** Left out: a new one. */
  readonly record?: OrganisationRecord;
  readonly onSaved?: (organisation: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

const formOf = (record: OrganisationRecord | undefined) => ({
  name: record?.name ?? '',
  otherNames: [...(record?.otherNames ?? [])],
  acronym: record?.acronym ?? '',
  type: record?.type ?? ('NGO_CHARITY' as OrganisationType),
  country: record?.country?.code ?? null,
  website: record?.website ?? '',
  verifiedHosts: [...(record?.verifiedHosts ?? [])],
  note: record?.note ?? '',
});

/** A legal body of the registry, new or corrected. Secretariat only. */
export function OrganisationDialog({ record, onSaved, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation('initiatives');
  const [id] = useState(newId);
  const [source, setSource] = useState({ sourceTitle: '', asOf: null as string | null });
  const saved = (organisation: { readonly id: string; readonly name: string }) => {
    toast(t('saved'));
    onSaved?.(organisation);
    onClose();
  };
  const inputOf = ({ acronym, website, note, ...values }: Form) => ({
    ...values,
    acronym: acronym.trim() || null,
    website: website.trim() || null,
    note: note.trim() || null,
    sourceTitle: source.sourceTitle.trim(),
    asOf: source.asOf ?? today(),
  });
  const shared = { table: 'organisations', opened: formOf(record), version: record?.version ?? 1 };
  const add = useEdit({
    ...shared,
    document: AddOrganisationDocument,
    input: (values, { confirmedText }) => ({ id, ...inputOf(values), confirmedText }),
    onSaved: ({ addOrganisation }) => saved(addOrganisation),
  });
  const change = useEdit({
    ...shared,
    document: EditOrganisationDocument,
    input: (values, start) => ({ id: record?.id ?? id, ...inputOf(values), ...start }),
    onSaved: ({ editOrganisation }) => saved(editOrganisation),
  });
  const edit = record ? change : add;
  const { values: form, faults } = edit;
  const verifiedHosts = verifiedHostsOf([{ website: form.website, verifiedHosts: form.verifiedHosts }]);
  const text = { ...edit.text, verifiedHosts };
  return (
    <Modal opened onClose={onClose} size="lg" title={t(record ? 'organisation.edit' : 'organisation.add')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <OrganisationFields form={form} onChange={edit.set} faults={faults} text={text} />
          <SourceFields
            value={source}
            onChange={(given) => setSource((old) => ({ ...old, ...given }))}
            faults={faults}
            text={text}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('saveEdit')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          name: t('columns.name'),
          otherNames: t('aliases'),
          acronym: t('organisation.acronym'),
          type: t('organisation.type'),
          country: t('columns.country'),
          website: t('website'),
          verifiedHosts: t('organisation.hosts'),
          note: t('note'),
        }}
      />
    </Modal>
  );
}

type Form = ReturnType<typeof formOf>;

interface OrganisationFieldsProps {
  readonly text: TextConfirmation;
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** The first fault of a list, whichever item it is about. */
const listFault = (faults: Readonly<Record<string, string>>, name: string) =>
  Object.entries(faults).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1];

function OrganisationFields({ form, onChange, faults, text }: OrganisationFieldsProps) {
  const { t } = useTranslation('initiatives');
  const { options } = useLabel();
  const format = useFormat();
  const line = (name: 'name' | 'acronym', label: string, required = false) => (
    <SafeTextInput
      label={label}
      required={required}
      value={form[name]}
      error={faults[name]}
      onChange={(value) => onChange({ [name]: value })}
      {...text}
    />
  );
  return (
    <>
      <Group grow align="start">
        {line('name', t('columns.name'), true)}
        {line('acronym', t('organisation.acronym'))}
      </Group>
      <TagsInput
        label={t('aliases')}
        value={form.otherNames}
        error={listFault(faults, 'otherNames')}
        onChange={(otherNames) => onChange({ otherNames })}
        acceptValueOnBlur
      />
      <Group grow align="start">
        <NativeSelect
          label={t('organisation.type')}
          value={form.type}
          data={options('organisationType')}
          onChange={(event) => onChange({ type: event.currentTarget.value as OrganisationType })}
        />
        <Select
          label={t('columns.country')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('organisation.noCountry') }}
          data={countryCodes.map((value) => ({ value, label: format.country(value) }))}
          value={form.country}
          error={faults['country']}
          onChange={(country) => onChange({ country })}
        />
      </Group>
      <TextInput
        label={t('website')}
        value={form.website}
        error={faults['website']}
        onChange={(event) => onChange({ website: event.currentTarget.value })}
      />
      <TagsInput
        label={t('organisation.hosts')}
        description={t('organisation.hostsHint')}
        value={form.verifiedHosts}
        error={listFault(faults, 'verifiedHosts')}
        onChange={(verifiedHosts) => onChange({ verifiedHosts })}
        acceptValueOnBlur
      />
      <SafeTextArea
        label={t('note')}
        minRows={2}
        value={form.note}
        error={faults['note']}
        onChange={(note) => onChange({ note })}
        {...text}
      />
    </>
  );
}
