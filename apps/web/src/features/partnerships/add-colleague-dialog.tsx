import { Modal, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddColleagueDocument } from './colleague.operation.ts';
import { PartnershipColleaguesDocument } from './partnership.operation.ts';
import type { PartnershipRecord } from './record.ts';

/** Names somebody of the own hotline who works on the partnership besides its owner. */
export function AddColleagueDialog({
  partnership,
  onClose,
}: {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('partnerships');
  const { faults, general, take, clear } = useFormFaults();
  const users = useRead(PartnershipColleaguesDocument, {});
  const [userId, setUserId] = useState('');
  const [part, setPart] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const there = new Set([partnership.owner?.id, ...partnership.colleagues.map(({ user }) => user.id)]);
  const others = (users.data?.users.edges ?? []).filter(({ node }) => node.role !== 'OBSERVER' && !there.has(node.id));
  const add = useChange(AddColleagueDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('colleagues.added'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const input = { partnershipId: partnership.id, userId, part: part.trim() || null, confirmedText: confirmed };
    if (userId) add.mutate({ input });
  };
  return (
    <Modal opened onClose={onClose} title={t('colleagues.add')}>
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect
            data-autofocus
            label={t('colleagues.who')}
            required
            value={userId}
            data={[
              { value: '', label: t('colleagues.choose') },
              ...others.map(({ node }) => ({ value: node.id, label: node.name })),
            ]}
            onChange={(event) => setUserId(event.currentTarget.value)}
            error={faults['userId']}
          />
          <SafeTextInput
            label={t('partHere')}
            value={part}
            onChange={setPart}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
            error={faults['part']}
          />
          <FormFault text={general} />
          <FormActs submit={t('colleagues.add')} onCancel={onClose} busy={add.isPending} disabled={!userId} />
        </Stack>
      </form>
    </Modal>
  );
}
