import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
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
  const [id] = useState(newId);
  const stage = label('stage', option.to);
  const moved = useMovedToast();
  const edit = useEdit({
    table: 'partnerships',
    version: partnership.version,
    opened: { effectiveOn: today() as string, reason: because },
    document: MoveStageDocument,
    input: ({ effectiveOn, reason }, start) => ({
      id,
      partnershipId: partnership.id,
      ...start,
      to: option.to,
      effectiveOn,
      reason: reason.trim() || null,
    }),
    onSaved: () => {
      onClose();
      moved({ partnershipId: partnership.id, changeId: id, to: option.to });
    },
  });
  const { values, set, faults } = edit;
  return (
    <Modal opened onClose={onClose} title={t('moveTo', { stage })}>
      <form onSubmit={edit.submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {define('stage', option.to)}
          </Text>
          <DateField
            label={t('effectiveOn')}
            value={values.effectiveOn}
            max={today()}
            required
            onChange={(value) => set({ effectiveOn: value ?? today() })}
            error={faults.effectiveOn}
          />
          <SafeTextArea
            label={t(option.needsReason ? 'reason' : 'reasonOptional')}
            required={option.needsReason}
            value={values.reason}
            onChange={(reason) => set({ reason })}
            {...edit.text}
            error={faults.reason}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('moveTo', { stage })} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict edit={edit} fields={{ effectiveOn: t('effectiveOn'), reason: t('reason') }} />
    </Modal>
  );
}
