import { Modal, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementProgress } from '../../../gql/graphql.ts';
import { isRefusal } from '../../../lib/api-refusal.ts';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { VersionConflict } from '../../../ui/version-conflict.tsx';
import { EditAgreementDocument } from './agreement.operation.ts';
import type { AgreementRecord } from './agreement-record.ts';
import { AgreementKindField, AgreementTerms, type Terms, termsInput } from './agreement-terms.tsx';

const termsOf = ({ kind, validFrom, validUntil, documentUrl, note }: AgreementRecord): Terms => ({
  kind,
  validFrom: validFrom ?? null,
  validUntil: validUntil ?? null,
  documentUrl: documentUrl ?? '',
  note: note ?? '',
  confirmedText: false,
});

const compared = ['kind', 'validFrom', 'validUntil', 'documentUrl', 'note'] as const;

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
  const { faults, general, refusal, take, clear } = useFormFaults();
  const [terms, setTerms] = useState(() => termsOf(agreement));
  const [progress, setProgress] = useState(agreement.progress);
  const [version, setVersion] = useState(agreement.version);
  const edit = useChange(EditAgreementDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const send = (at = version) => {
    clear();
    setVersion(at);
    edit.mutate({ input: { id: agreement.id, version: at, progress, ...termsInput(terms) } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const field = {
    value: terms,
    onChange: (next: Partial<Terms>) => setTerms((old) => ({ ...old, ...next })),
    faults,
    locked: !agreement.viewerCan.changeTerms,
  };
  const unsigned = agreement.hotlineSignedOn == null || agreement.partnerSignedOn == null;
  const conflict = isRefusal(refusal, 'CONFLICT') ? (refusal.params.current ?? {}) : undefined;
  const show = (value: unknown) => (value === null || value === undefined || value === '' ? '—' : String(value));
  return (
    <Modal opened onClose={onClose} title={t('edit')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <AgreementKindField {...field} />
          {unsigned && (
            <NativeSelect
              label={t('progress')}
              value={progress}
              data={options('agreementProgress')}
              onChange={(event) => setProgress(event.currentTarget.value as AgreementProgress)}
              error={faults['progress']}
            />
          )}
          <AgreementTerms {...field} />
          <FormFault text={conflict ? undefined : general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.isPending} />
        </Stack>
      </form>
      {conflict && (
        <VersionConflict
          rows={compared.flatMap((name) =>
            show(conflict[name]) === show(terms[name])
              ? []
              : [{ label: t(name), yours: show(terms[name]), theirs: show(conflict[name]) }],
          )}
          busy={edit.isPending}
          onKeepYours={() => send(typeof conflict['version'] === 'number' ? conflict['version'] : version)}
          onTakeTheirs={onClose}
          onClose={clear}
        />
      )}
    </Modal>
  );
}
