import { MAX_OVERRIDE_DAYS } from '@alongside/domain';
import { addDays } from '@alongside/shared';
import { Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealthLevel } from '../../../gql/graphql.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { PartnershipRecord } from '../record.ts';
import { EndHealthOverrideDocument, OverrideHealthDocument } from './health.operation.ts';

/** Days for which a judgement stands unless the manager says otherwise. */
const USUAL_DAYS = 30;

interface OverrideHealthDialogProps {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}

/** A manager's own judgement, with its reason and its last day. */
export function OverrideHealthDialog({ partnership, onClose }: OverrideHealthDialogProps) {
  const { t } = useTranslation('partnerships');
  const { options, define, label } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [level, setLevel] = useState<HealthLevel>('HEALTHY');
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState<string>(addDays(today(), USUAL_DAYS));
  const [confirmed, setConfirmed] = useState(false);
  const undo = useChange(EndHealthOverrideDocument, { onSuccess: () => toast(t('health.overrideEnded')) });
  const override = useChange(OverrideHealthDocument, {
    onError: take,
    onSuccess: ({ overrideHealth: { health } }) => {
      onClose();
      const set = health.override;
      toast(t('health.overridden', { level: label('healthLevel', level) }), {
        ...(set && { undo: () => undo.mutate({ input: { id: set.id, version: set.version } }) }),
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const input = { id, partnershipId: partnership.id, level, reason: reason.trim(), endsOn, confirmedText: confirmed };
    override.mutate({ input });
  };
  return (
    <Modal opened onClose={onClose} title={t('health.override')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('health.overrideHint')}
          </Text>
          <NativeSelect
            label={t('health.level')}
            description={define('healthLevel', level)}
            value={level}
            data={options('healthLevel').filter(({ value }) => value !== 'NOT_ASSESSED')}
            onChange={(event) => setLevel(event.currentTarget.value as HealthLevel)}
            error={faults.level}
          />
          <SafeTextArea
            label={t('health.why')}
            required
            value={reason}
            onChange={setReason}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults.reason}
          />
          <DateField
            label={t('health.until')}
            value={endsOn}
            min={today()}
            max={addDays(today(), MAX_OVERRIDE_DAYS)}
            required
            onChange={(value) => setEndsOn(value ?? endsOn)}
            error={faults.endsOn}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={override.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
