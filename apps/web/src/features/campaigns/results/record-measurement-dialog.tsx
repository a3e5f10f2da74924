import { type CampaignChannel, type CampaignMetric, isShare, type MeasurementWindow } from '@alongside/domain';
import { Group, Modal, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { RecordCampaignMeasurementDocument } from '../parts/part.operation.ts';
import { emptyMeasurement, type MeasurementForm, sameKind, suggestedSpan } from './measurement-form.ts';

interface FieldsProps {
  readonly campaign: CampaignRecord;
  readonly form: MeasurementForm;
  readonly set: (change: Partial<MeasurementForm>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What was measured, when, and how much. */
function FigureFields({ campaign, form, set, faults }: FieldsProps) {
  const { t } = useTranslation('campaigns');
  const { options, define } = useLabel();
  const share = isShare(form.metric);
  return (
    <>
      <NativeSelect
        label={t('metric')}
        description={define('campaignMetric', form.metric)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.metric}
        data={options('campaignMetric')}
        onChange={(event) =>
          set({ metric: event.currentTarget.value as CampaignMetric, denominator: '', sameAudienceAs: null })
        }
        error={faults['metric']}
      />
      <Group grow align="start">
        <NumberInput
          label={t(share ? 'numerator' : 'count')}
          required
          data-autofocus
          min={0}
          allowDecimal={false}
          thousandSeparator=" "
          value={form.numerator}
          onChange={(value) => set({ numerator: typeof value === 'number' ? value : '' })}
          error={faults['numerator']}
        />
        {share && (
          <NumberInput
            label={t('denominator')}
            required
            min={1}
            allowDecimal={false}
            thousandSeparator=" "
            value={form.denominator}
            onChange={(value) => set({ denominator: typeof value === 'number' ? value : '' })}
            error={faults['denominator']}
          />
        )}
      </Group>
      <NativeSelect
        label={t('window')}
        description={define('measurementWindow', form.window)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.window}
        data={options('measurementWindow')}
        onChange={(event) => {
          const window = event.currentTarget.value as MeasurementWindow;
          set({ window, ...suggestedSpan(campaign, window), sameAudienceAs: null });
        }}
        error={faults['window']}
      />
      <Group grow align="start">
        <DateField
          label={t('from')}
          required
          value={form.from}
          max={today()}
          onChange={(from) => set({ from: from ?? form.from })}
          error={faults['from']}
        />
        <DateField
          label={t('until')}
          required
          value={form.until}
          max={today()}
          onChange={(until) => set({ until: until ?? form.until })}
          error={faults['until']}
        />
      </Group>
    </>
  );
}

/** Whose figure it is, and whether another one counts the same people. */
function OriginFields({ campaign, form, set, faults }: FieldsProps) {
  const { t } = useTranslation('campaigns');
  const { options } = useLabel();
  const format = useFormat();
  const others = sameKind(campaign, form);
  return (
    <>
      <Group grow align="start">
        <NativeSelect
          label={t('reporter')}
          value={form.reporterId ?? ''}
          data={[
            { value: '', label: t('wholeCampaign') },
            ...campaign.participants.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => set({ reporterId: event.currentTarget.value || null })}
          error={faults['reporterId']}
        />
        <NativeSelect
          label={t('channel')}
          value={form.channel ?? ''}
          data={[{ value: '', label: t('allChannels') }, ...options('campaignChannel')]}
          onChange={(event) => set({ channel: (event.currentTarget.value || null) as CampaignChannel | null })}
          error={faults['channel']}
        />
      </Group>
      {others.length > 0 && (
        <NativeSelect
          label={t('sameAudience')}
          description={t('sameAudienceHint')}
          value={form.sameAudienceAs ?? ''}
          data={[
            { value: '', label: t('ownAudience') },
            ...others.map(({ id, reporter, numerator, source }) => ({
              value: id,
              label: `${reporter?.name ?? t('wholeCampaign')}: ${format.number(numerator)} (${source})`,
            })),
          ]}
          onChange={(event) => set({ sameAudienceAs: event.currentTarget.value || null })}
          error={faults['sameAudienceAs']}
        />
      )}
    </>
  );
}

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
    const { numerator, denominator, ...rest } = form;
    record.mutate({
      input: {
        id,
        campaignId: campaign.id,
        ...rest,
        numerator: numerator === '' ? -1 : numerator,
        denominator: denominator === '' ? null : denominator,
        confirmedText: confirmed,
      },
    });
  };
  const fields = { campaign, form, set, faults };
  return (
    <Modal opened onClose={onClose} title={t('recordMeasurement')} size="lg">
      <form onSubmit={submit}>
        <Stack>
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
