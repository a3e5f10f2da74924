import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgreementSide } from '../../../gql/graphql.ts';
import { useChange } from '../../../lib/query.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { SignAgreementDocument, UnsignAgreementDocument } from './agreement.operation.ts';
import type { AgreementRecord } from './agreement-record.ts';
import { emptySignature, SignatureFields } from './signature-fields.tsx';

interface SignAgreementDialogProps {
  readonly agreement: AgreementRecord;
  readonly side: AgreementSide;
  readonly onClose: () => void;
}

/** Notes that one side has signed, in which role and when. */
export function SignAgreementDialog({ agreement, side, onClose }: SignAgreementDialogProps) {
  const { t } = useTranslation('agreements');
  const unsign = useChange(UnsignAgreementDocument, { onSuccess: () => toast(t('unsigned')) });
  const edit = useEdit({
    table: 'agreements',
    version: agreement.version,
    opened: emptySignature(),
    document: SignAgreementDocument,
    input: (signature, { version }) => ({ id: agreement.id, version, side, ...signature }),
    onSaved: ({ signAgreement: { id, version } }) => {
      onClose();
      // The second signature settles the terms; from then on only a manager takes one back.
      const last = agreement.hotlineSignedOn != null || agreement.partnerSignedOn != null;
      const undo = () => unsign.mutate({ input: { id, version, side } });
      toast(t('signed'), last && !agreement.viewerCan.withdraw ? {} : { undo });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t(`sign.${side}`)}>
      <form onSubmit={edit.submit}>
        <Stack>
          <SignatureFields value={edit.values} onChange={edit.set} faults={edit.faults} />
          <FormFault text={edit.general} />
          <FormActs submit={t(`sign.${side}`)} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict edit={edit} fields={{ signedOn: t('signedOn'), signatory: t('signatory') }} />
    </Modal>
  );
}
