import { Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddPartnershipPersonDocument } from './partnership-change.operation.ts';
import type { PartnershipRecord } from './record.ts';

interface NewPersonFormProps {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}

const empty = { name: '', roleTitle: '', email: '', phone: '', source: '' };

/** Adds a professional contact. Where the contact comes from must be said. */
export function NewPersonForm({ partnership, onClose }: NewPersonFormProps) {
  const { t } = useTranslation('partnerships');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [form, setForm] = useState(empty);
  const [confirmed, onConfirmed] = useState(false);
  const add = useChange(AddPartnershipPersonDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('personAdded'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { name, email, phone, roleTitle, source } = form;
    add.mutate({
      input: {
        id,
        partnershipId: partnership.id,
        organisationId: partnership.initiative.organisation?.id ?? null,
        roleTitle: roleTitle.trim(),
        name: name.trim() || null,
        email: email.trim() || null,
        phone: phone.trim() || null,
        source: source.trim(),
        lastConfirmedOn: today(),
        confirmedText: confirmed,
      },
    });
  };
  const set = (name: keyof typeof empty) => (value: string) => setForm((old) => ({ ...old, [name]: value }));
  const field = (name: keyof typeof empty) => ({ label: t(`person.${name}`), value: form[name], error: faults[name] });
  const text = (name: keyof typeof empty) => ({ ...field(name), onChange: set(name), confirmed, onConfirmed });
  const typed = (name: keyof typeof empty) => ({
    ...field(name),
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set(name)(event.currentTarget.value),
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <SafeTextInput {...text('roleTitle')} required data-autofocus />
        <SafeTextInput {...text('name')} description={t('personHint')} />
        <Group grow align="start">
          <TextInput {...typed('email')} type="email" />
          <TextInput {...typed('phone')} type="tel" />
        </Group>
        <SafeTextInput {...text('source')} required description={t('personSourceHint')} />
        <FormFault text={general} />
        <FormActs submit={t('addPerson')} onCancel={onClose} busy={add.isPending} />
      </Stack>
    </form>
  );
}
