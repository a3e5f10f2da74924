import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { EditCampaignMeasurementDocument } from '../parts/part.operation.ts';
import { FigureFields, OriginFields } from './measurement-fields.tsx';
import { figureOf, formOfMeasurement, type MeasurementRecord } from './measurement-form.ts';

interface EditMeasurementDialogProps {
  readonly campaign: CampaignRecord;
  readonly measurement: MeasurementRecord;
  readonly onClose: () => void;
}

/** Corrects a figure. What it counts stays; what it said before stays with it. */
export function EditMeasurementDialog({ campaign, measurement, onClose }: EditMeasurementDialogProps) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const refusalText = useRefusalText();
  const { id, version } = measurement;
  const opened = formOfMeasurement(measurement);
  const undo = useChange(EditCampaignMeasurementDocument, {
    onSuccess: () => toast(t('correctionUndone')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const edit = useEdit({
    table: 'campaign_measurements',
    version,
    opened,
    document: EditCampaignMeasurementDocument,
    input: (values, start) => ({ id, ...figureOf(values), ...start }),
    onSaved: (_, from) => {
      onClose();
      const before = { id, ...figureOf(opened), version: from + 1, confirmedText: true };
      toast(t('corrected'), { undo: () => undo.mutate({ input: before }) });
    },
  });
  const { values, set, faults } = edit;
  return (
    <Modal opened onClose={onClose} title={t('correctFigure')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {label('campaignMetric', values.metric)} · {label('measurementWindow', values.window)}
          </Text>
          <FigureFields form={values} set={set} faults={faults} />
          <SafeTextInput
            label={t('source')}
            description={t('sourceHint')}
            required
            value={values.source}
            onChange={(source) => set({ source })}
            error={faults['source']}
            {...edit.text}
          />
          <OriginFields campaign={campaign} form={values} set={set} faults={faults} own={id} />
          <FormFault text={edit.general} />
          <FormActs submit={t('saveCorrection')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          numerator: t('count'),
          denominator: t('denominator'),
          from: t('from'),
          until: t('until'),
          source: t('source'),
          metric: t('metric'),
          window: t('window'),
          channel: t('channel'),
          reporterId: {
            label: t('reporter'),
            options: campaign.participants.map((one) => ({ value: one.id, label: one.name })),
          },
          sameAudienceAs: {
            label: t('sameAudience'),
            options: campaign.measurements.map((one) => ({ value: one.id, label: one.source })),
          },
        }}
      />
    </Modal>
  );
}
