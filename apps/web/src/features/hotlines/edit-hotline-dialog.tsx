import { countryCodes, languageCodes, verifiedHostsOf } from '@alongside/domain';
import { Group, Modal, MultiSelect, NativeSelect, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appetite, HotlineQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
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
});

/** Corrects what the registry says of a hotline. Secretariat only. */
export function EditHotlineDialog({ hotline, onClose }: EditHotlineDialogProps) {
  const { t } = useTranslation('hotlines');
  const { faults, general, take, clear } = useFormFaults();
  const [form, setForm] = useState(() => formOf(hotline));
  const [operator, setOperator] = useState<RecordOption | null>(
    hotline.organisation ? { id: hotline.organisation.id, label: hotline.organisation.name } : null,
  );
  const [source, setSource] = useState({ sourceTitle: '', asOf: null as string | null });
  const [confirmed, onConfirmed] = useState(false);
  const text = { confirmed, onConfirmed, verifiedHosts: verifiedHostsOf([{ website: form.website }]) };
  const edit = useChange(EditHotlineDocument, {
    onError: take,
    onSuccess: () => {
      toast(t('saved'));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    edit.mutate({
      input: {
        id: hotline.id,
        version: hotline.version,
        ...form,
        organisationId: operator?.id ?? null,
        sourceTitle: source.sourceTitle.trim(),
        asOf: source.asOf ?? today(),
        confirmedText: confirmed,
      },
    });
  };
  const props = { form, onChange: (change: Partial<Form>) => setForm((old) => ({ ...old, ...change })), faults, text };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('editTitle')}>
      <form onSubmit={submit}>
        <Stack>
          <IdentityFields {...props} operator={operator} onOperator={setOperator} />
          <WorkFields {...props} />
          <SourceFields
            value={source}
            onChange={(change) => setSource((old) => ({ ...old, ...change }))}
            faults={faults}
            text={text}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.isPending} />
        </Stack>
      </form>
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
  readonly operator: RecordOption | null;
  readonly onOperator: (operator: RecordOption | null) => void;
}

function IdentityFields({ form, onChange, faults, text, operator, onOperator }: IdentityFieldsProps) {
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
        value={operator}
        onChange={onOperator}
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
