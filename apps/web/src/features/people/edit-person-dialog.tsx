import { Modal, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonQuery } from '../../gql/graphql.ts';
import { today } from '../../lib/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
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
  const { id, version, languages, preferredChannel, organisation } = person;
  const edit = useEdit({
    table: 'people',
    version,
    opened: {
      name: person.name ?? '',
      roleTitle: person.roleTitle,
      email: person.email ?? '',
      phone: person.phone ?? '',
      source: person.source,
      lastConfirmedOn: (person.lastConfirmedOn ?? null) as string | null,
      // Kept as they are: the form shows no field for them.
      languages,
      preferredChannel: preferredChannel ?? null,
      organisationId: organisation?.id ?? null,
    },
    picked: [organisation && { id: organisation.id, label: organisation.name }],
    document: EditPersonDocument,
    input: ({ name, email, phone, languages: spoken, ...rest }, start) => ({
      id,
      ...rest,
      ...start,
      languages: [...spoken],
      name: name.trim() || null,
      email: email.trim() || null,
      phone: phone.trim() || null,
    }),
    onSaved: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const { values, set, faults } = edit;
  const field = (key: 'name' | 'roleTitle' | 'email' | 'phone' | 'source', label: string, required = false) => ({
    label,
    required,
    value: values[key],
    error: faults[key],
  });
  const text = (key: 'roleTitle' | 'name' | 'source', label: string, required = false) => (
    <SafeTextInput {...field(key, label, required)} onChange={(value) => set({ [key]: value })} {...edit.text} />
  );
  const typed = (key: 'email' | 'phone', label: string) => (
    <TextInput
      {...field(key, label)}
      autoComplete="off"
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <Modal opened onClose={onClose} title={t('edit')}>
      <form onSubmit={edit.submit}>
        <Stack>
          {text('roleTitle', t('role'), true)}
          {text('name', t('name'))}
          {typed('email', t('email'))}
          {typed('phone', t('phone'))}
          {text('source', t('source'), true)}
          <DateField
            label={t('lastConfirmed')}
            value={values.lastConfirmedOn}
            max={today()}
            clearable
            onChange={(lastConfirmedOn) => set({ lastConfirmedOn })}
            error={faults.lastConfirmedOn}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          name: t('name'),
          roleTitle: t('role'),
          email: t('email'),
          phone: t('phone'),
          source: t('source'),
          lastConfirmedOn: t('lastConfirmed'),
          languages: t('languages'),
          preferredChannel: t('preferredChannel'),
          organisationId: t('organisation'),
        }}
      />
    </Modal>
  );
}
