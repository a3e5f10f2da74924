import { Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementSide } from '../../../gql/graphql.ts';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
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
  const { faults, general, take, clear } = useFormFaults();
  const [signature, setSignature] = useState(emptySignature);
  const unsign = useChange(UnsignAgreementDocument, { onSuccess: () => toast(t('unsigned')) });
  const sign = useChange(SignAgreementDocument, {
    onError: take,
    onSuccess: ({ signAgreement: { id, version } }) => {
      onClose();
      // The second signature settles the terms; from then on only a manager takes one back.
      const last = agreement.hotlineSignedOn != null || agreement.partnerSignedOn != null;
      const undo = () => unsign.mutate({ input: { id, version, side } });
      toast(t('signed'), last && !agreement.viewerCan.withdraw ? {} : { undo });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { id, version } = agreement;
    sign.mutate({ input: { id, version, side, ...signature } });
  };
  return (
    <Modal opened onClose={onClose} title={t(`sign.${side}`)}>
      <form onSubmit={submit}>
        <Stack>
          <SignatureFields value={signature} onChange={setSignature} faults={faults} />
          <FormFault text={general} />
          <FormActs submit={t(`sign.${side}`)} onCancel={onClose} busy={sign.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
