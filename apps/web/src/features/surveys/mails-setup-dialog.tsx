import { Button, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { SetSurveyMailsDocument } from './round.operation.ts';
import type { Round } from './round-words.ts';

/** Who signs the mails of a round, and whether they leave by plan. */
export function MailsSetupDialog({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const { t } = useTranslation('surveyRounds');
  const { name } = useViewer();
  const { faults, general, take, clear } = useFormFaults();
  const [signature, setSignature] = useState(round.mailsSignature ?? name);
  const [confirmed, setConfirmed] = useState(false);
  const set = useChange(SetSurveyMailsDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('plan.done'));
    },
  });
  const become = (mails: Round['mails']) => {
    clear();
    set.mutate({ input: { id: round.id, version: round.version, mails, signature, confirmedText: confirmed } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    become(round.mails === 'PAUSED' ? 'PAUSED' : 'ON');
  };
  return (
    <Modal opened onClose={onClose} title={t('plan.setUpTitle')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            label={t('plan.signature')}
            description={t('plan.signatureHint')}
            value={signature}
            onChange={setSignature}
            required
            data-autofocus
            error={faults['signature']}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
          />
          <FormFault text={general} />
          <FormActs
            submit={t(round.mails === 'OFF' ? 'plan.setUpSubmit' : 'contact.submit')}
            onCancel={onClose}
            busy={set.isPending}
          >
            {round.mails !== 'OFF' && (
              <Button variant="default" onClick={() => become('OFF')}>
                {t('plan.stop')}
              </Button>
            )}
          </FormActs>
        </Stack>
      </form>
    </Modal>
  );
}
