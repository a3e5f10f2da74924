import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddSurveyInviteeDocument, HotlinesToAskDocument } from './round.operation.ts';
import type { Round } from './round-words.ts';

interface AddInviteeDialogProps {
  readonly round: Round;
  /** The hotline, where it stands on the list already. */
  readonly hotline?: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Asks one hotline more, after the list was frozen. */
export function AddInviteeDialog({ round, hotline, onClose }: AddInviteeDialogProps) {
  const { t } = useTranslation('surveyRounds');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<RecordOption | null>(hotline ? { id: hotline.id, label: hotline.name } : null);
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const read = useRead(HotlinesToAskDocument, { search: search || null }, { enabled: !hotline });
  const listed = new Set(round.invitations.filter(({ status }) => status !== 'NOT_INVITED').map((i) => i.hotline.id));
  const options = (read.data?.hotlines.edges ?? [])
    .filter(({ node }) => !listed.has(node.id))
    .map(({ node }) => ({ id: node.id, label: node.name, hint: node.country?.code }));
  const add = useChange(AddSurveyInviteeDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('add.done', { hotline: picked?.label }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    if (picked) {
      add.mutate({ input: { id, roundId: round.id, hotlineId: picked.id, reason, confirmedText: confirmed } });
    }
  };
  return (
    <Modal opened onClose={onClose} title={hotline ? t('add.of', { hotline: hotline.name }) : t('add.title')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('add.lead')}</Text>
          {!hotline && (
            <RecordPicker
              label={t('add.hotline')}
              value={picked}
              onChange={setPicked}
              options={options}
              onSearch={setSearch}
              loading={read.isFetching}
              required
              autoFocus
              error={faults['hotlineId']}
            />
          )}
          <SafeTextInput
            label={t('add.reason')}
            value={reason}
            onChange={setReason}
            required
            error={faults['reason']}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
          />
          <FormFault text={general} />
          <FormActs submit={t('add.submit')} onCancel={onClose} busy={add.isPending} disabled={!picked} />
        </Stack>
      </form>
    </Modal>
  );
}
