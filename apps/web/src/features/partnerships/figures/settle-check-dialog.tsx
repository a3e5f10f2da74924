import { checkOutcome, type GapExplanation, gapExplanations, hasGap } from '@alongside/domain';
import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AnswerReferralCheckDocument } from './figure.operation.ts';
import type { Cell, Check } from './figure.ts';
import { useReopenCheck, useWithdrawCheck } from './use-check-acts.ts';

interface SettleCheckDialogProps {
  readonly cell: Cell;
  readonly check: Check;
  readonly onClose: () => void;
}

/** Says that both figures are as they should be. What it came to follows from them; a gap that stays gets its explanation. */
export function SettleCheckDialog({ cell, check, onClose }: SettleCheckDialogProps) {
  const { t } = useTranslation('figures');
  const { label, options } = useLabel();
  const format = useFormat();
  const { faults, general, take, clear } = useFormFaults();
  const [explanation, setExplanation] = useState('');
  const reopen = useReopenCheck();
  const withdraw = useWithdrawCheck();
  const now = { ours: cell.ours, theirs: cell.theirs };
  const differ = hasGap(now);
  const outcome = checkOutcome({ ours: check.oursAsked, theirs: check.theirsAsked }, now);
  const answer = useChange(AnswerReferralCheckDocument, {
    onError: take,
    onSuccess: ({ answerReferralCheck }) => {
      onClose();
      toast(t('check.settled'), { undo: () => reopen(answerReferralCheck) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const known = gapExplanations.codes.find((code): code is GapExplanation => code === explanation) ?? null;
    answer.mutate({ input: { id: check.id, version: check.version, explanation: differ ? known : null } });
  };
  const figures = { ours: format.number(now.ours), theirs: format.number(now.theirs ?? 0) };
  return (
    <Modal opened onClose={onClose} title={t('check.settleTitle')}>
      <form onSubmit={submit}>
        <Stack>
          <Group gap="xs">
            <Text size="sm">{cell.label}</Text>
            <StateBadge tone="calm" label={label('referralCheckOutcome', outcome)} />
          </Group>
          <Text size="sm">
            {differ
              ? t('check.settleDiffer', figures)
              : now.theirs === null
                ? t('check.settleNone')
                : t('check.settleAgree', { count: now.ours })}
          </Text>
          {differ && (
            <NativeSelect
              data-autofocus
              required
              label={t('check.explanation')}
              value={explanation}
              data={[{ value: '', label: t('check.choose') }, ...options('gapExplanation')]}
              onChange={(event) => setExplanation(event.currentTarget.value)}
              error={faults['explanation']}
            />
          )}
          <FormFault text={general} />
          <FormActs submit={t('check.settle')} onCancel={onClose} busy={answer.isPending}>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              px={0}
              onClick={() => {
                onClose();
                withdraw(check);
              }}
            >
              {t('check.withdraw')}
            </Button>
          </FormActs>
        </Stack>
      </form>
    </Modal>
  );
}
