import { Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonQuery } from '../../gql/graphql.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditPersonDocument } from './people.operation.ts';

interface EditPersonDialogProps {
  readonly person: NonNullable<PersonQuery['person']>;
  readonly onClose: () => void;
}

/** Corrects a contact. Its source stays required, so that one can always say where it comes from. */
export function EditPersonDialog({ person, onClose }: EditPersonDialogProps) {
  const { t } = useTranslation('people');
  const { faults, general, take, clear } = useFormFaults();
  const [form, setForm] = useState({
    name: person.name ?? '',
    roleTitle: person.roleTitle,
    email: person.email ?? '',
    phone: person.phone ?? '',
    source: person.source,
  });
  const [confirmed, setConfirmed] = useState(false);
  const [lastConfirmedOn, setLastConfirmedOn] = useState<string | null>(person.lastConfirmedOn ?? null);
  const edit = useChange(EditPersonDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { name, email, phone, ...rest } = form;
    const { id, version, languages, preferredChannel, organisation } = person;
    edit.mutate({
      input: {
        id,
        version,
        languages: [...languages],
        preferredChannel: preferredChannel ?? null,
        organisationId: organisation?.id ?? null,
        lastConfirmedOn,
        confirmedText: confirmed,
        name: name.trim() || null,
        email: email.trim() || null,
        phone: phone.trim() || null,
        ...rest,
      },
    });
  };
  const set = (key: keyof typeof form) => (value: string) => setForm((old) => ({ ...old, [key]: value }));
  const field = (key: keyof typeof form, label: string, required = false) => ({
    label,
    required,
    value: form[key],
    error: faults[key],
  });
  const text = (key: 'roleTitle' | 'name' | 'source', label: string, required = false) => (
    <SafeTextInput
      {...field(key, label, required)}
      onChange={set(key)}
      confirmed={confirmed}
      onConfirmed={setConfirmed}
    />
  );
  const typed = (key: 'email' | 'phone', label: string) => (
    <TextInput {...field(key, label)} autoComplete="off" onChange={(event) => set(key)(event.currentTarget.value)} />
  );
  return (
    <Modal opened onClose={onClose} title={t('edit')}>
      <form onSubmit={submit}>
        <Stack>
          {text('roleTitle', t('role'), true)}
          {text('name', t('name'))}
          {typed('email', t('email'))}
          {typed('phone', t('phone'))}
          {text('source', t('source'), true)}
          <DateField
            label={t('lastConfirmed')}
            value={lastConfirmedOn}
            max={today()}
            clearable
            onChange={setLastConfirmedOn}
            error={faults.lastConfirmedOn}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
