import { countryCodes, FIRST_DATA_DATE } from '@alongside/domain';
import { MultiSelect, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { languages } from '../../../lib/i18n/index.ts';
import { useRead } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { DateField } from '../../../ui/date-field.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { ReportRoundsDocument } from './prevention.operation.ts';

/** What a report is about. */
export interface ReportOptions {
  readonly title: string;
  readonly language: string;
  readonly dataDate: string;
  /** Null for all. */
  readonly countries: readonly string[] | null;
  readonly surveyRoundId: string | null;
}

interface ReportOptionFieldsProps {
  readonly values: ReportOptions;
  readonly onChange: (change: Partial<ReportOptions>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
  /** The last day that the report can be about. */
  readonly max?: string;
}

/** Rounds whose results members may read; the chosen one stays in the list. */
function useRounds(chosen: string | null) {
  const rounds = useRead(ReportRoundsDocument, {});
  return (rounds.data?.surveyRounds.edges ?? [])
    .filter(({ node }) => node.archived || node.releasedAt !== null || node.id === chosen)
    .map(({ node }) => ({ value: node.id, label: node.title }));
}

export function ReportOptionFields({ values, onChange, faults, text, max = today() }: ReportOptionFieldsProps) {
  const { t } = useTranslation('prevention');
  const format = useFormat();
  const rounds = useRounds(values.surveyRoundId);
  const countries = countryCodes
    .map((value) => ({ value, label: format.country(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Stack>
      <SafeTextInput
        label={t('options.title')}
        required
        value={values.title}
        error={faults['title']}
        onChange={(title) => onChange({ title })}
        {...text}
      />
      <DateField
        label={t('options.dataDate')}
        description={t('options.dataDateHint')}
        required
        value={values.dataDate}
        min={FIRST_DATA_DATE}
        max={max}
        error={faults['dataDate']}
        onChange={(dataDate) => dataDate && onChange({ dataDate })}
      />
      <NativeSelect
        label={t('options.language')}
        value={values.language}
        error={faults['language']}
        data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget }) => onChange({ language: currentTarget.value })}
      />
      <MultiSelect
        label={t('options.countries')}
        description={t('options.countriesHint')}
        placeholder={values.countries ? '' : t('allCountries')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('options.clear') }}
        data={countries}
        value={[...(values.countries ?? [])]}
        error={faults['countries']}
        onChange={(chosen) => onChange({ countries: chosen.length > 0 ? chosen : null })}
      />
      <NativeSelect
        label={t('options.round')}
        description={t('options.roundHint')}
        value={values.surveyRoundId ?? ''}
        error={faults['surveyRoundId']}
        data={[{ value: '', label: t('options.noRound') }, ...rounds]}
        onChange={({ currentTarget }) => onChange({ surveyRoundId: currentTarget.value || null })}
      />
    </Stack>
  );
}
