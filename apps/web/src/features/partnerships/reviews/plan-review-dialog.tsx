import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { PartnershipRecord } from '../record.ts';
import { PlanReviewDocument } from './review.operation.ts';

interface PlanReviewDialogProps {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}

/** Opens a review for the day that the partnership has, or for another one. */
export function PlanReviewDialog({ partnership, onClose }: PlanReviewDialogProps) {
  const { t } = useTranslation('reviews');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [dueOn, setDueOn] = useState<string>(partnership.nextReviewOn ?? today());
  const plan = useChange(PlanReviewDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('prepared'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    plan.mutate({ input: { id, partnershipId: partnership.id, dueOn } });
  };
  return (
    <Modal opened onClose={onClose} title={t('prepare')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('prepareText')}
          </Text>
          <DateField
            label={t('dueOn')}
            value={dueOn}
            required
            onChange={(value) => setDueOn(value ?? today())}
            error={faults['dueOn'] ?? faults['partnershipId']}
          />
          <FormFault text={general} />
          <FormActs submit={t('prepare')} onCancel={onClose} busy={plan.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
