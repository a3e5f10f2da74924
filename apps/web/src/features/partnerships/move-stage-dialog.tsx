import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { MoveStageDocument } from './partnership-change.operation.ts';
import type { PartnershipRecord } from './record.ts';
import { useMovedToast } from './use-undo-stage-move.ts';

interface MoveStageDialogProps {
  readonly partnership: Pick<PartnershipRecord, 'id' | 'version'>;
  readonly option: PartnershipRecord['nextStages'][number];
  /** What led to it, for the person to look over. */
  readonly because?: string;
  readonly onClose: () => void;
}

/** Moves the stage from a day on, which may lie in the past; a reason where the step asks for one. */
export function MoveStageDialog({ partnership, option, because = '', onClose }: MoveStageDialogProps) {
  const { t } = useTranslation('partnerships');
  const { label, define } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [effectiveOn, setEffectiveOn] = useState<string>(today());
  const [reason, setReason] = useState(because);
  const [confirmed, setConfirmed] = useState(false);
  const stage = label('stage', option.to);
  const moved = useMovedToast();
  const move = useChange(MoveStageDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      moved({ partnershipId: partnership.id, changeId: id, to: option.to });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    move.mutate({
      input: {
        id,
        partnershipId: partnership.id,
        version: partnership.version,
        to: option.to,
        effectiveOn,
        reason: reason.trim() || null,
        confirmedText: confirmed,
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('moveTo', { stage })}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {define('stage', option.to)}
          </Text>
          <DateField
            label={t('effectiveOn')}
            value={effectiveOn}
            max={today()}
            required
            onChange={(value) => setEffectiveOn(value ?? today())}
            error={faults.effectiveOn}
          />
          <SafeTextArea
            label={t(option.needsReason ? 'reason' : 'reasonOptional')}
            required={option.needsReason}
            value={reason}
            onChange={setReason}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults.reason}
          />
          <FormFault text={general} />
          <FormActs submit={t('moveTo', { stage })} onCancel={onClose} busy={move.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
