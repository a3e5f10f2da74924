import { countryCodes, languageCodes, verifiedHostsOf } from '@alongside/domain';
import { Group, Modal, MultiSelect, NativeSelect, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appetite, HotlineQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { RecordPicker, type RecordPickerProps } from '../../ui/record-picker.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { SourceFields } from '../../ui/source-fields.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditHotlineDocument, HotlineOperatorsDocument } from './hotline-form.operation.ts';

type HotlineRecord = NonNullable<HotlineQuery['hotline']>;

interface EditHotlineDialogProps {
  readonly hotline: HotlineRecord;
  readonly onClose: () => void;
}

const formOf = (hotline: HotlineRecord) => ({
  name: hotline.name,
  country: hotline.country?.code ?? null,
  website: hotline.website ?? '',
  languages: [...hotline.languages],
  helpline: hotline.helpline ?? '',
  awarenessCentre: hotline.awarenessCentre ?? '',
  appetite: hotline.appetite,
  appetiteCondition: hotline.appetiteCondition ?? '',
  note: hotline.note ?? '',
  organisationId: (hotline.organisation?.id ?? null) as string | null,
});

/** Corrects what the registry says of a hotline. Secretariat only. */
export function EditHotlineDialog({ hotline, onClose }: EditHotlineDialogProps) {
  const { t } = useTranslation('hotlines');
  const { organisation } = hotline;
  const [source, setSource] = useState({ sourceTitle: '', asOf: null as string | null });
  const edit = useEdit({
    table: 'hotlines',
    version: hotline.version,
    opened: formOf(hotline),
    picked: [organisation && { id: organisation.id, label: organisation.name }],
    document: EditHotlineDocument,
    input: (values, start) => ({
      id: hotline.id,
      ...values,
      ...start,
      languages: [...values.languages],
      sourceTitle: source.sourceTitle.trim(),
      asOf: source.asOf ?? today(),
    }),
    onSaved: () => {
      toast(t('saved'));
      onClose();
    },
  });
  const { values: form, faults } = edit;
  const text = { ...edit.text, verifiedHosts: verifiedHostsOf([{ website: form.website }]) };
  const props = { form, onChange: edit.set, faults, text };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('editTitle')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <IdentityFields {...props} operator={edit.pick('organisationId')} />
          <WorkFields {...props} />
          <SourceFields
            value={source}
            onChange={(change) => setSource((old) => ({ ...old, ...change }))}
            faults={faults}
            text={text}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          name: t('name'),
          country: t('country'),
          organisationId: t('organisation'),
          website: t('website'),
          languages: t('languages'),
          helpline: t('helpline'),
          awarenessCentre: t('awarenessCentre'),
          appetite: t('appetite'),
          appetiteCondition: t('appetiteCondition'),
          note: t('note'),
        }}
      />
    </Modal>
  );
}

type Form = ReturnType<typeof formOf>;

interface FieldsProps {
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

interface IdentityFieldsProps extends FieldsProps {
  readonly operator: Pick<RecordPickerProps, 'value' | 'onChange'>;
}

function IdentityFields({ form, onChange, faults, text, operator }: IdentityFieldsProps) {
  const { t } = useTranslation('hotlines');
  const format = useFormat();
  const [search, setSearch] = useState('');
  const found = useRead(HotlineOperatorsDocument, { search: search || null });
  const operators = found.data?.organisations.edges.map(({ node }) => ({
    id: node.id,
    label: node.name,
    hint: node.country ? format.country(node.country.code) : undefined,
  }));
  return (
    <>
      <Group grow align="start">
        <SafeTextInput
          label={t('name')}
          required
          value={form.name}
          error={faults['name']}
          onChange={(name) => onChange({ name })}
          {...text}
        />
        <Select
          label={t('country')}
          searchable
          data={countryCodes.map((value) => ({ value, label: format.country(value) }))}
          value={form.country}
          error={faults['country']}
          onChange={(country) => onChange({ country })}
        />
      </Group>
      <RecordPicker
        label={t('organisation')}
        clearable
        {...operator}
        options={operators ?? []}
        onSearch={setSearch}
        loading={found.isFetching}
        error={faults['organisationId']}
      />
      <TextInput
        label={t('website')}
        value={form.website}
        error={faults['website']}
        onChange={(event) => onChange({ website: event.currentTarget.value })}
      />
    </>
  );
}

function WorkFields({ form, onChange, faults, text }: FieldsProps) {
  const { t } = useTranslation('hotlines');
  const { options } = useLabel();
  const format = useFormat();
  const line = (name: 'helpline' | 'awarenessCentre' | 'appetiteCondition', label: string) => (
    <SafeTextInput
      label={label}
      value={form[name]}
      error={faults[name]}
      onChange={(value) => onChange({ [name]: value })}
      {...text}
    />
  );
  return (
    <>
      <MultiSelect
        label={t('languages')}
        searchable
        data={languageCodes.map((value) => ({ value, label: format.language(value) }))}
        value={form.languages}
        error={faults['languages']}
        onChange={(languages) => onChange({ languages })}
      />
      <Group grow align="start">
        {line('helpline', t('helpline'))}
        {line('awarenessCentre', t('awarenessCentre'))}
      </Group>
      <Group grow align="start">
        <NativeSelect
          label={t('appetite')}
          value={form.appetite}
          data={options('appetite')}
          onChange={(event) => onChange({ appetite: event.currentTarget.value as Appetite })}
        />
        {line('appetiteCondition', t('appetiteCondition'))}
      </Group>
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
