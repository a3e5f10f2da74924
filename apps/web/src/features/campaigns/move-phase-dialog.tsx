import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import { MoveCampaignPhaseDocument, UndoCampaignPhaseDocument } from './campaign.operation.ts';
import type { CampaignRecord, PhaseOption } from './campaign-record.ts';

interface MovePhaseDialogProps {
  readonly campaign: Pick<CampaignRecord, 'id' | 'version'>;
  readonly option: PhaseOption;
  readonly onClose: () => void;
}

/** Takes a step from a day on, which may lie in the past; with a reason on every way back and out. */
export function MovePhaseDialog({ campaign, option, onClose }: MovePhaseDialogProps) {
  const { t } = useTranslation('campaigns');
  const { label, define } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [effectiveOn, setEffectiveOn] = useState<string>(today());
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const phase = label('campaignPhase', option.to);
  const refusalText = useRefusalText();
  const undo = useChange(UndoCampaignPhaseDocument, {
    onSuccess: ({ undoCampaignPhase }) =>
      toast(t('movedBack', { phase: label('campaignPhase', undoCampaignPhase.phase) })),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const move = useChange(MoveCampaignPhaseDocument, {
    onError: take,
    onSuccess: ({ moveCampaignPhase: { phaseChanges } }) => {
      onClose();
      const changeId = phaseChanges[0]?.id;
      toast(
        t('moved', { phase }),
        changeId ? { undo: () => undo.mutate({ input: { campaignId: campaign.id, changeId } }) } : {},
      );
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { id, version } = campaign;
    const texts = { reason: reason.trim() || null, confirmedText: confirmed };
    move.mutate({ input: { id, version, to: option.to, effectiveOn, ...texts } });
  };
  return (
    <Modal opened onClose={onClose} title={t('moveTo', { phase })}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {define('campaignPhase', option.to)}
          </Text>
          <DateField
            label={t('effectiveOn')}
            value={effectiveOn}
            max={today()}
            required
            onChange={(value) => setEffectiveOn(value ?? today())}
            error={faults['effectiveOn']}
          />
          {option.needsReason && (
            <SafeTextArea
              label={t('reason')}
              required
              value={reason}
              onChange={setReason}
              confirmed={confirmed}
              onConfirmed={setConfirmed}
              error={faults['reason']}
            />
          )}
          <FormFault text={general} />
          <FormActs submit={t('moveTo', { phase })} onCancel={onClose} busy={move.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
