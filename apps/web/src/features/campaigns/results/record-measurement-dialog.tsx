import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { RecordCampaignMeasurementDocument } from '../parts/part.operation.ts';
import { FigureFields, KindFields, OriginFields } from './measurement-fields.tsx';
import { emptyMeasurement, figureOf, type MeasurementForm } from './measurement-form.ts';

interface RecordMeasurementDialogProps {
  readonly campaign: CampaignRecord;
  readonly onClose: () => void;
}

/** Enters one figure with its window and source. */
export function RecordMeasurementDialog({ campaign, onClose }: RecordMeasurementDialogProps) {
  const { t } = useTranslation('campaigns');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [form, setForm] = useState(() => emptyMeasurement(campaign));
  const [confirmed, onConfirmed] = useState(false);
  const set = (change: Partial<MeasurementForm>) => setForm((old) => ({ ...old, ...change }));
  const record = useChange(RecordCampaignMeasurementDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('measured'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { metric, window } = form;
    const of = { id, campaignId: campaign.id, metric, window };
    record.mutate({ input: { ...of, ...figureOf(form), confirmedText: confirmed } });
  };
  const fields = { campaign, form, set, faults };
  return (
    <Modal opened onClose={onClose} title={t('recordMeasurement')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <KindFields {...fields} />
          <FigureFields {...fields} />
          <SafeTextInput
            label={t('source')}
            description={t('sourceHint')}
            required
            value={form.source}
            onChange={(source) => set({ source })}
            error={faults['source']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          <OriginFields {...fields} />
          <Text size="xs" c="dimmed">
            {t('measurementHint')}
          </Text>
          <FormFault text={general} />
          <FormActs submit={t('add')} onCancel={onClose} busy={record.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
