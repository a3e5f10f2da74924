import { type CampaignChannel, type CampaignMetric, isShare, type MeasurementWindow } from '@alongside/domain';
import { Group, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { type MeasurementForm, sameKind, suggestedSpan } from './measurement-form.ts';

interface FieldsProps {
  readonly campaign: CampaignRecord;
  readonly form: MeasurementForm;
  readonly set: (change: Partial<MeasurementForm>) => void;
  readonly faults: Readonly<Record<string, string>>;
  /** The figure that the form corrects. */
  readonly own?: string;
}

/** What was measured, and in which window: the other fields follow from it. */
export function KindFields({ campaign, form, set, faults }: FieldsProps) {
  const { t } = useTranslation('campaigns');
  const { options, define } = useLabel();
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
    </>
  );
}

/** How much, and from when until when. */
export function FigureFields({ form, set, faults }: Omit<FieldsProps, 'campaign'>) {
  const { t } = useTranslation('campaigns');
  const share = isShare(form.metric);
  return (
    <>
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
export function OriginFields({ campaign, form, set, faults, own }: FieldsProps) {
  const { t } = useTranslation('campaigns');
  const { options } = useLabel();
  const format = useFormat();
  const others = sameKind(campaign, form, own);
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
