import { Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ReinstateAgreementDocument, TerminateAgreementDocument } from './agreement.operation.ts';
import type { AgreementRecord } from './agreement-record.ts';

/** Ends what both sides have signed, from a day on and for a reason; the toast takes it back. */
export function TerminateAgreementDialog({
  agreement,
  onClose,
}: {
  readonly agreement: AgreementRecord;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('agreements');
  const { label } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [terminatedOn, setTerminatedOn] = useState<string>(today());
  const [reason, setReason] = useState('');
  const [confirmedText, setConfirmedText] = useState(false);
  const reinstate = useChange(ReinstateAgreementDocument, { onSuccess: () => toast(t('reinstated')) });
  const terminate = useChange(TerminateAgreementDocument, {
    onError: take,
    onSuccess: ({ terminateAgreement }) => {
      onClose();
      toast(t('terminated'), { undo: () => reinstate.mutate({ input: terminateAgreement }) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { id, version } = agreement;
    terminate.mutate({ input: { id, version, terminatedOn, reason: reason.trim(), confirmedText } });
  };
  return (
    <Modal opened onClose={onClose} title={t('terminateTitle', { kind: label('agreementKind', agreement.kind) })}>
      <form onSubmit={submit}>
        <Stack>
          <DateField
            label={t('terminatedOn')}
            value={terminatedOn}
            max={today()}
            required
            onChange={(value) => setTerminatedOn(value ?? today())}
            error={faults['terminatedOn']}
          />
          <SafeTextArea
            label={t('reason')}
            required
            value={reason}
            onChange={setReason}
            confirmed={confirmedText}
            onConfirmed={setConfirmedText}
            error={faults['reason']}
          />
          <FormFault text={general} />
          <FormActs submit={t('terminate')} onCancel={onClose} busy={terminate.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
