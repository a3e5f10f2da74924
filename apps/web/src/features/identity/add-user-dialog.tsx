import { Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { AddUserDocument } from './add-user.operation.ts';
import { HotlineChoicesDocument } from './hotline-choices.operation.ts';
import type { PersonalLink } from './personal-link-dialog.tsx';

/** Roles that work for the whole network and belong to no hotline. */
const networkRoles: ReadonlySet<string> = new Set<Role>(['SECRETARIAT', 'ADMIN']);

interface AddUserDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (link: PersonalLink) => void;
}

/** Adds an account; the new person sets a password with a personal link. */
export function AddUserDialog({ onClose, onAdded }: AddUserDialogProps) {
  const { t } = useTranslation('identity');
  const { options } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('COORDINATOR');
  const [hotline, setHotline] = useState<RecordOption | null>(null);
  const [tried, setTried] = useState(false);
  const needsHotline = !networkRoles.has(role);
  const add = useChange(AddUserDocument, {
    onError: take,
    onSuccess: ({ addUser }) => {
      onClose();
      onAdded({ name: addUser.user.name, path: addUser.passwordLink, expiresAt: addUser.linkExpiresAt });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    clear();
    if (needsHotline && !hotline) return;
    add.mutate({
      input: {
        id,
        name: name.trim(),
        email: email.trim(),
        role,
        hotlineId: needsHotline ? (hotline?.id ?? null) : null,
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('users.add')}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('users.name')}
            required
            data-autofocus
            autoComplete="off"
            value={name}
            error={faults.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('users.email')}
            type="email"
            required
            autoComplete="off"
            value={email}
            error={faults.email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('users.role')}
            value={role}
            error={faults.role}
            data={options('role')}
            onChange={(event) => setRole(event.currentTarget.value as Role)}
          />
          {needsHotline && (
            <HotlineField
              value={hotline}
              onChange={setHotline}
              error={faults.hotlineId ?? (tried && !hotline ? t('users.hotlineNeeded') : undefined)}
            />
          )}
          <FormFault text={general} />
          <FormActs submit={t('users.add')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

interface HotlineFieldProps {
  readonly value: RecordOption | null;
  readonly onChange: (option: RecordOption | null) => void;
  readonly error: string | undefined;
}

function HotlineField({ value, onChange, error }: HotlineFieldProps) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const [search, setSearch] = useState('');
  const found = useRead(HotlineChoicesDocument, { search: search || null });
  const options = found.data?.hotlines.edges.map(({ node }) => ({
    id: node.id,
    label: node.name,
    hint: node.country ? format.country(node.country.code) : undefined,
  }));
  return (
    <RecordPicker
      label={t('users.hotline')}
      placeholder={t('users.chooseHotline')}
      required
      value={value}
      onChange={onChange}
      options={options ?? []}
      onSearch={setSearch}
      loading={found.isFetching}
      error={error}
    />
  );
}
