import { Modal, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgreementProgress } from '../../../gql/graphql.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { EditAgreementDocument } from './agreement.operation.ts';
import type { AgreementRecord } from './agreement-record.ts';
import { AgreementKindField, AgreementTerms, type Terms, termsInput } from './agreement-terms.tsx';

const termsOf = ({
  kind,
  validFrom,
  validUntil,
  documentUrl,
  note,
}: AgreementRecord): Omit<Terms, 'confirmedText'> => ({
  kind,
  validFrom: validFrom ?? null,
  validUntil: validUntil ?? null,
  documentUrl: documentUrl ?? '',
  note: note ?? '',
});

/** Changes what an agreement says. Once both sides have signed, kind and dates are a manager's to correct. */
export function EditAgreementDialog({
  agreement,
  onClose,
}: {
  readonly agreement: AgreementRecord;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('agreements');
  const { options } = useLabel();
  const { id, version, viewerCan } = agreement;
  const edit = useEdit({
    table: 'agreements',
    version,
    opened: { progress: agreement.progress, ...termsOf(agreement) },
    document: EditAgreementDocument,
    input: ({ progress, ...terms }, { version: from, confirmedText }) => ({
      id,
      version: from,
      progress,
      ...termsInput({ ...terms, confirmedText }),
    }),
    onSaved: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const { values, set, faults } = edit;
  const field = {
    value: { ...values, confirmedText: edit.text.confirmed },
    onChange: ({ confirmedText, ...next }: Partial<Terms>) => {
      if (confirmedText !== undefined) edit.text.onConfirmed(confirmedText);
      set(next);
    },
    faults,
    locked: !viewerCan.changeTerms,
  };
  const unsigned = agreement.hotlineSignedOn == null || agreement.partnerSignedOn == null;
  return (
    <Modal opened onClose={onClose} title={t('edit')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <AgreementKindField {...field} />
          {unsigned && (
            <NativeSelect
              label={t('progress')}
              value={values.progress}
              data={options('agreementProgress')}
              onChange={(event) => set({ progress: event.currentTarget.value as AgreementProgress })}
              error={faults['progress']}
            />
          )}
          <AgreementTerms {...field} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          kind: t('kind'),
          progress: t('progress'),
          validFrom: t('validFrom'),
          validUntil: t('validUntil'),
          documentUrl: t('documentUrl'),
          note: t('note'),
        }}
      />
    </Modal>
  );
}
