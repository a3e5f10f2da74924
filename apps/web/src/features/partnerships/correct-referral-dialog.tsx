import type { ReferralCorrectionReason } from '@alongside/domain';
import { Modal, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { CorrectReferralDocument, TakeCorrectionBackDocument } from './partnership-change.operation.ts';
import type { Entry } from './record.ts';

interface CorrectReferralDialogProps {
  readonly referral: NonNullable<Entry['referral']>;
  readonly onClose: () => void;
}

/** Puts one logged count right, with a reason from a closed list; what it was stays with it. */
export function CorrectReferralDialog({ referral, onClose }: CorrectReferralDialogProps) {
  const { t } = useTranslation(['referrals', 'partnerships']);
  const { options } = useLabel();
  const format = useFormat();
  const refusalText = useRefusalText();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [count, setCount] = useState<number | ''>(referral.count);
  const [reason, setReason] = useState<ReferralCorrectionReason | ''>('');
  const [tried, setTried] = useState(false);
  const takeBack = useChange(TakeCorrectionBackDocument, {
    onSuccess: () => toast(t('correct.undone')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const correct = useChange(CorrectReferralDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      const undo = () => takeBack.mutate({ input: { added: [], corrected: [id], withdrawn: [] } });
      toast(t('correct.done'), { undo });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    clear();
    if (reason)
      correct.mutate({ input: { id, entryId: referral.id, seen: referral.count, count: count || 0, reason } });
  };
  return (
    <Modal opened onClose={onClose} title={t('correct.title')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('correct.of', { number: format.number(referral.count), month: format.month(referral.month) })}
          </Text>
          <NumberInput
            data-autofocus
            label={t('partnerships:log.count')}
            required
            min={1}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            inputMode="numeric"
            value={count}
            onChange={(value) => setCount(typeof value === 'number' ? value : '')}
            error={faults['count']}
          />
          <NativeSelect
            label={t('correct.reason')}
            required
            value={reason}
            data={[{ value: '', label: t('entry.chooseReason') }, ...options('referralCorrectionReason')]}
            onChange={(event) => setReason(event.currentTarget.value as ReferralCorrectionReason | '')}
            error={faults['reason'] ?? (tried && !reason ? t('entry.chooseReason') : undefined)}
          />
          <FormFault text={general} />
          <FormActs submit={t('correct.save')} onCancel={onClose} busy={correct.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
