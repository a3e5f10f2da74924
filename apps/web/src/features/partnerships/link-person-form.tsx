import { Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { LinkPersonDocument, PeopleChoicesDocument } from './partnership-change.operation.ts';
import type { PartnershipRecord } from './record.ts';

interface LinkPersonFormProps {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}

/** Finds a contact of the hotline and says what the person does in this partnership. */
export function LinkPersonForm({ partnership, onClose }: LinkPersonFormProps) {
  const { t } = useTranslation('partnerships');
  const { faults, general, take, clear } = useFormFaults();
  const [search, setSearch] = useState('');
  const [person, setPerson] = useState<RecordOption | null>(null);
  const [role, setRole] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const found = useRead(PeopleChoicesDocument, { search: search || null });
  const linked = new Set(partnership.people.map((part) => part.person.id));
  const options = (found.data?.people.edges ?? [])
    .filter(({ node }) => !linked.has(node.id))
    .map(({ node: { id, name, roleTitle, organisation } }) => ({
      id,
      label: name ?? roleTitle,
      hint: [name && roleTitle, organisation?.name].filter(Boolean).join(', ') || undefined,
    }));
  const link = useChange(LinkPersonDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('personAdded'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    clear();
    if (person) {
      link.mutate({
        input: {
          partnershipId: partnership.id,
          personId: person.id,
          role: role.trim() || null,
          confirmedText: confirmed,
        },
      });
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <RecordPicker
          label={t('contact')}
          placeholder={t('chooseContact')}
          required
          value={person}
          onChange={setPerson}
          options={options}
          onSearch={setSearch}
          loading={found.isFetching}
          error={faults.personId ?? (tried && !person ? t('contactNeeded') : undefined)}
        />
        <SafeTextInput
          label={t('partHere')}
          value={role}
          onChange={setRole}
          error={faults.role}
          confirmed={confirmed}
          onConfirmed={setConfirmed}
        />
        <FormFault text={general} />
        <FormActs submit={t('addPerson')} onCancel={onClose} busy={link.isPending} />
      </Stack>
    </form>
  );
}
