import { Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddPartnershipPersonDocument } from './partnership-change.operation.ts';

interface AddPersonDialogProps {
  readonly partnershipId: string;
  readonly organisationId: string | undefined;
  readonly onClose: () => void;
}

const empty = { name: '', roleTitle: '', email: '', phone: '', source: '' };

/** Adds a professional contact to the partnership. Where the contact comes from must be said. */
export function AddPersonDialog({ partnershipId, organisationId, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('partnerships');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [form, setForm] = useState(empty);
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
    const { name, email, phone, ...rest } = form;
    add.mutate({
      input: {
        id,
        partnershipId,
        organisationId: organisationId ?? null,
        name: name.trim() || null,
        email: email.trim() || null,
        phone: phone.trim() || null,
        lastConfirmedOn: today(),
        ...rest,
      },
    });
  };
  const field = (name: keyof typeof empty, required = false) => (
    <TextInput
      label={t(`person.${name}`)}
      required={required}
      value={form[name]}
      error={faults[name]}
      autoComplete="off"
      onChange={(event) => {
        const { value } = event.currentTarget;
        setForm((old) => ({ ...old, [name]: value }));
      }}
    />
  );
  return (
    <Modal opened onClose={onClose} title={t('addPerson')}>
      <form onSubmit={submit}>
        <Stack>
          {field('roleTitle', true)}
          {field('name')}
          <Group grow align="start">
            {field('email')}
            {field('phone')}
          </Group>
          {field('source', true)}
          <Text size="xs" c="dimmed">
            {t('personHint')}
          </Text>
          <FormFault text={general} />
          <FormActs submit={t('addPerson')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
