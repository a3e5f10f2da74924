import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
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
  const reinstate = useChange(ReinstateAgreementDocument, { onSuccess: () => toast(t('reinstated')) });
  const edit = useEdit({
    table: 'agreements',
    version: agreement.version,
    opened: { terminatedOn: today() as string, reason: '' },
    // Whoever terminated it first has ended it: the rules say so, and there is nothing to put together.
    theirs: () => ({}),
    document: TerminateAgreementDocument,
    input: ({ terminatedOn, reason }, start) => ({ id: agreement.id, ...start, terminatedOn, reason: reason.trim() }),
    onSaved: ({ terminateAgreement }) => {
      onClose();
      toast(t('terminated'), { undo: () => reinstate.mutate({ input: terminateAgreement }) });
    },
  });
  const { values, set, faults } = edit;
  return (
    <Modal opened onClose={onClose} title={t('terminateTitle', { kind: label('agreementKind', agreement.kind) })}>
      <form onSubmit={edit.submit}>
        <Stack>
          <DateField
            label={t('terminatedOn')}
            value={values.terminatedOn}
            max={today()}
            required
            onChange={(value) => set({ terminatedOn: value ?? today() })}
            error={faults['terminatedOn']}
          />
          <SafeTextArea
            label={t('reason')}
            required
            value={values.reason}
            onChange={(reason) => set({ reason })}
            {...edit.text}
            error={faults['reason']}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('terminate')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict edit={edit} fields={{ terminatedOn: t('terminatedOn'), reason: t('reason') }} />
    </Modal>
  );
}
