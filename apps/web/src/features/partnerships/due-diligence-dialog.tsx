import { Modal, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueDiligenceOutcome } from '../../gql/graphql.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import { RecordDueDiligenceDocument } from './partnership-change.operation.ts';

/** Notes the outcome of looking into an initiative before working with it; it holds for 24 months. */
export function DueDiligenceDialog({
  partnershipId,
  onClose,
}: {
  readonly partnershipId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('partnerships');
  const { options, define } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [outcome, setOutcome] = useState<DueDiligenceOutcome>('CLEARED');
  const [assessedOn, setAssessedOn] = useState<string>(today());
  const [conditions, setConditions] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const record = useChange(RecordDueDiligenceDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('dueDiligenceRecorded'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    record.mutate({
      input: {
        id,
        partnershipId,
        outcome,
        assessedOn,
        conditions: conditions.trim() || null,
        confirmedText: confirmed,
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('recordDueDiligence')}>
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect
            label={t('outcome')}
            description={define('dueDiligence', outcome)}
            value={outcome}
            data={options('dueDiligence').filter(({ value }) => value !== 'EXPIRED')}
            onChange={(event) => setOutcome(event.currentTarget.value as DueDiligenceOutcome)}
            error={faults.outcome}
          />
          <DateField
            label={t('assessedOn')}
            value={assessedOn}
            max={today()}
            required
            onChange={(value) => setAssessedOn(value ?? today())}
            error={faults.assessedOn}
          />
          <SafeTextArea
            label={t('conditions')}
            required={outcome === 'CLEARED_WITH_CONDITIONS'}
            value={conditions}
            onChange={setConditions}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults.conditions}
          />
          <FormFault text={general} />
          <FormActs submit={t('recordDueDiligence')} onCancel={onClose} busy={record.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
