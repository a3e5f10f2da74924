import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import { SendBackApprovalDocument } from './approval.operation.ts';
import type { PartnershipRecord } from './record.ts';

/** A manager says what is to be done before the approval; it becomes a task of whoever asked. */
export function SendBackDialog({
  partnership,
  onClose,
}: {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('partnerships');
  const { faults, general, take, clear } = useFormFaults();
  const [taskId] = useState(newId);
  const [title, setTitle] = useState('');
  const [confirmedText, setConfirmedText] = useState(false);
  const sendBack = useChange(SendBackApprovalDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('approval.sentBack'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    sendBack.mutate({ input: { partnershipId: partnership.id, taskId, title: title.trim(), confirmedText } });
  };
  return (
    <Modal opened onClose={onClose} title={t('approval.sendBack')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('approval.sendBackText', { who: partnership.approvalAskedBy ?? '' })}</Text>
          <SafeTextArea
            label={t('approval.first')}
            required
            minRows={2}
            value={title}
            onChange={setTitle}
            confirmed={confirmedText}
            onConfirmed={setConfirmedText}
            error={faults['title']}
          />
          <FormFault text={general} />
          <FormActs submit={t('approval.sendBack')} onCancel={onClose} busy={sendBack.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
