import { Modal, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SetReplyDaysDocument } from './invitation.operation.ts';
import type { Panel } from './invitation-record.ts';

interface DaysDialogProps {
  readonly focusGroupId: string;
  readonly panel: Panel;
  readonly onClose: () => void;
}

const whole = (value: string | number) => (typeof value === 'number' ? value : 0);

/** How long seats are kept for a reply. */
export function DaysDialog({ focusGroupId, panel, onClose }: DaysDialogProps) {
  const { t } = useTranslation('invitations');
  const [replyDays, setReplyDays] = useState(panel.replyDays);
  const [offerDays, setOfferDays] = useState(panel.offerDays);
  const { faults, general, take, clear } = useFormFaults();
  const save = useChange(SetReplyDaysDocument, { onError: take, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    save.mutate({ input: { id: focusGroupId, version: panel.version, replyDays, offerDays } });
  };
  return (
    <Modal opened onClose={onClose} title={t('days.title')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('days.text')}
          </Text>
          <NumberInput
            label={t('days.reply')}
            data-autofocus
            min={1}
            max={60}
            value={replyDays}
            onChange={(value) => setReplyDays(whole(value))}
            error={faults['replyDays']}
          />
          <NumberInput
            label={t('days.offer')}
            min={1}
            max={60}
            value={offerDays}
            onChange={(value) => setOfferDays(whole(value))}
            error={faults['offerDays']}
          />
          <FormFault text={general} />
          <FormActs submit={t('days.save')} onCancel={onClose} busy={save.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
