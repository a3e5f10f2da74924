import { Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AddCampaignMilestoneDocument } from './part.operation.ts';

interface AddMilestoneDialogProps {
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** Adds a day to the plan. */
export function AddMilestoneDialog({ campaignId, onClose }: AddMilestoneDialogProps) {
  const { t } = useTranslation('campaigns');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<string>(today());
  const [confirmed, onConfirmed] = useState(false);
  const add = useChange(AddCampaignMilestoneDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('milestoneAdded'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    add.mutate({ input: { id, campaignId, title, dueOn, confirmedText: confirmed } });
  };
  return (
    <Modal opened onClose={onClose} title={t('addMilestone')}>
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            label={t('milestoneTitle')}
            required
            data-autofocus
            value={title}
            onChange={setTitle}
            error={faults['title']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          <DateField
            label={t('dueOn')}
            required
            value={dueOn}
            onChange={(value) => setDueOn(value ?? today())}
            error={faults['dueOn']}
          />
          <FormFault text={general} />
          <FormActs submit={t('add')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
