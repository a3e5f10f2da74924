import { Button, Fieldset, Modal, NativeSelect, SegmentedControl, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementProgress } from '../../../gql/graphql.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { WithdrawEntryDocument } from '../log/log.operation.ts';
import { RecordAgreementDocument } from './agreement.operation.ts';
import { AgreementKindField, AgreementTerms, type Terms, termsInput } from './agreement-terms.tsx';
import { emptySignature, SignatureFields } from './signature-fields.tsx';

const empty: Terms = {
  kind: 'MOU',
  validFrom: null,
  validUntil: null,
  documentUrl: '',
  note: '',
  confirmedText: false,
};

interface RecordAgreementDialogProps {
  readonly partnershipId: string;
  /** Leads to the reason why there is none. */
  readonly onNoneWritten: () => void;
  readonly onClose: () => void;
}

/** A new agreement: still on its way, or with the signatures that it carries already. */
export function RecordAgreementDialog({ partnershipId, onNoneWritten, onClose }: RecordAgreementDialogProps) {
  const { t } = useTranslation('agreements');
  const { options } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [terms, setTerms] = useState(empty);
  const [way, setWay] = useState<'open' | 'signed'>('open');
  const [progress, setProgress] = useState<AgreementProgress>('DRAFT');
  const [ours, setOurs] = useState(emptySignature);
  const [theirs, setTheirs] = useState(emptySignature);
  const withdraw = useChange(WithdrawEntryDocument, { onSuccess: () => toast(t('withdrawn')) });
  const record = useChange(RecordAgreementDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('recorded'), way === 'open' ? { undo: () => withdraw.mutate({ input: { kind: 'AGREEMENT', id } }) } : {});
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const signatures = way === 'signed' ? { hotlineSignature: ours, partnerSignature: theirs } : { progress };
    record.mutate({ input: { id, partnershipId, ...termsInput(terms), ...signatures } });
  };
  const change = (next: Partial<Terms>) => setTerms((old) => ({ ...old, ...next }));
  const of = (side: 'hotline' | 'partner') => ({
    signedOn: faults[`${side}Signature.signedOn`],
    signatory: faults[`${side}Signature.signatory`],
  });
  return (
    <Modal opened onClose={onClose} title={t('record')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <AgreementKindField value={terms} onChange={change} faults={faults} />
          <SegmentedControl
            aria-label={t('stands')}
            value={way}
            onChange={setWay}
            data={(['open', 'signed'] as const).map((value) => ({ value, label: t(`ways.${value}`) }))}
          />
          {way === 'open' ? (
            <NativeSelect
              label={t('progress')}
              value={progress}
              data={options('agreementProgress')}
              onChange={(event) => setProgress(event.currentTarget.value as AgreementProgress)}
              error={faults['progress']}
            />
          ) : (
            <>
              <Fieldset legend={t('hotline')}>
                <SignatureFields value={ours} onChange={setOurs} faults={of('hotline')} />
              </Fieldset>
              <Fieldset legend={t('partner')}>
                <SignatureFields value={theirs} onChange={setTheirs} faults={of('partner')} />
              </Fieldset>
            </>
          )}
          <AgreementTerms value={terms} onChange={change} faults={faults} />
          <FormFault text={general} />
          <FormActs submit={t('record')} onCancel={onClose} busy={record.isPending}>
            <Button variant="subtle" size="compact-sm" px={0} onClick={onNoneWritten}>
              {t('noneWritten')}
            </Button>
          </FormActs>
        </Stack>
      </form>
    </Modal>
  );
}
