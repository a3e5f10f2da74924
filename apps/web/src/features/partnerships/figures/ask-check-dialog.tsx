import type { Month } from '@alongside/shared';
import { Checkbox, Modal, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { usePartnershipHosts } from '../log/use-partnership-hosts.ts';
import { PartnershipColleaguesDocument } from '../partnership.operation.ts';
import { AskReferralCheckDocument } from './figure.operation.ts';
import type { Cell } from './figure.ts';
import { useWithdrawCheck } from './use-check-acts.ts';

interface AskCheckDialogProps {
  readonly cell: Cell;
  readonly onClose: () => void;
  /** Asked with the partner, which needs a link. */
  readonly onPartnerAsked: () => void;
}

/** Asks a colleague, and the partner if wished, why both sides counted differently. */
export function AskCheckDialog({ cell, onClose, onPartnerAsked }: AskCheckDialogProps) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { id: viewerId } = useViewer();
  const { partnershipId, month, direction, label, ours, theirs, ownerId } = cell;
  const { faults, general, take, clear } = useFormFaults();
  const withdraw = useWithdrawCheck();
  const users = useRead(PartnershipColleaguesDocument, {});
  const workers = (users.data?.users.edges ?? []).filter(({ node }) => node.role !== 'OBSERVER');
  const figures = { label, ours: format.number(ours), theirs: format.number(theirs ?? 0) };
  const [id] = useState(newId);
  const [title, setTitle] = useState(t('check.taskText', figures));
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [assigneeId, setAssigneeId] = useState(ownerId ?? viewerId);
  const [askPartner, setAskPartner] = useState(false);
  const [confirmed, onConfirmed] = useState(false);
  const verifiedHosts = usePartnershipHosts(partnershipId);
  const ask = useChange(AskReferralCheckDocument, {
    onError: take,
    onSuccess: ({ askReferralCheck }) => {
      onClose();
      toast(t('check.done'), { undo: () => withdraw(askReferralCheck) });
      if (askPartner) onPartnerAsked();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const about = { partnershipId, month: month as Month, direction };
    ask.mutate({
      input: { id, ...about, askPartner, title: title.trim(), dueOn, assigneeId, confirmedText: confirmed },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('check.title')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('check.figures', figures)}</Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect
              data-autofocus
              label={t('check.who')}
              value={assigneeId}
              data={workers.map(({ node }) => ({ value: node.id, label: node.name }))}
              onChange={(event) => setAssigneeId(event.currentTarget.value)}
              error={faults['assigneeId']}
            />
            <DateField label={t('check.dueOn')} value={dueOn} clearable onChange={setDueOn} error={faults['dueOn']} />
          </SimpleGrid>
          <SafeTextInput
            label={t('check.task')}
            required
            value={title}
            onChange={setTitle}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
            verifiedHosts={verifiedHosts}
            error={faults['title']}
          />
          <Checkbox
            label={t('check.partner')}
            description={t('check.partnerHint')}
            checked={askPartner}
            onChange={(event) => setAskPartner(event.currentTarget.checked)}
          />
          <FormFault text={general ?? faults['direction']} />
          <FormActs submit={t('check.submit')} onCancel={onClose} busy={ask.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
