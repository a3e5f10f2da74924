import {
  type Audience,
  type CampaignChannel,
  type CampaignTheme,
  countryCodes,
  languageCodes,
} from '@alongside/domain';
import { Group, MultiSelect, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SharingLabel } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import type { PlanForm } from './plan-form.ts';

interface PlanFieldsProps {
  readonly plan: PlanForm;
  readonly onChange: (change: Partial<PlanForm>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

const labels = ['AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const satisfies readonly SharingLabel[];

/** For whom and where: several codes each. */
function Reach({ plan, onChange, faults }: Omit<PlanFieldsProps, 'text'>) {
  const { t } = useTranslation('campaigns');
  const { options } = useLabel();
  const format = useFormat();
  const named = (codes: readonly string[], name: (code: string) => string) =>
    codes.map((value) => ({ value, label: name(value) })).toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <MultiSelect
        label={t('facets.audience')}
        searchable
        data={options('audience')}
        value={[...plan.audiences]}
        error={faults['audiences']}
        onChange={(audiences) => onChange({ audiences: audiences as Audience[] })}
      />
      <Group grow align="start">
        <MultiSelect
          label={t('facets.country')}
          searchable
          data={named(countryCodes, format.country)}
          value={[...plan.countries]}
          error={faults['countries']}
          onChange={(countries) => onChange({ countries })}
        />
        <MultiSelect
          label={t('facets.language')}
          searchable
          data={named(languageCodes, format.language)}
          value={[...plan.languages]}
          error={faults['languages']}
          onChange={(languages) => onChange({ languages })}
        />
      </Group>
      <MultiSelect
        label={t('channels')}
        searchable
        data={options('campaignChannel')}
        value={[...plan.channels]}
        error={faults['channels']}
        onChange={(channels) => onChange({ channels: channels as CampaignChannel[] })}
      />
    </>
  );
}

/** The plan of a campaign: what participants approve; and who may see it. */
export function PlanFields({ plan, onChange, faults, text }: PlanFieldsProps) {
  const { t } = useTranslation('campaigns');
  const { options, label, define } = useLabel();
  const { role } = useViewer();
  return (
    <>
      <SafeTextInput
        label={t('columns.title')}
        required
        data-autofocus
        value={plan.title}
        error={faults['title']}
        onChange={(title) => onChange({ title })}
        {...text}
      />
      <NativeSelect
        label={t('facets.theme')}
        description={define('campaignTheme', plan.theme)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={plan.theme}
        data={options('campaignTheme')}
        error={faults['theme']}
        onChange={(event) => onChange({ theme: event.currentTarget.value as CampaignTheme })}
      />
      <SafeTextArea
        label={t('aim')}
        description={t('aimHint')}
        minRows={2}
        value={plan.aim}
        error={faults['aim']}
        onChange={(aim) => onChange({ aim })}
        {...text}
      />
      <Reach plan={plan} onChange={onChange} faults={faults} />
      <Group grow align="start">
        <DateField
          label={t('startsOn')}
          clearable
          value={plan.startsOn}
          error={faults['startsOn']}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DateField
          label={t('endsOn')}
          clearable
          value={plan.endsOn}
          error={faults['endsOn']}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </Group>
      <NativeSelect
        label={t('sharing')}
        description={t(`whoSees.${plan.sharing as (typeof labels)[number]}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={plan.sharing}
        data={labels
          .filter((code) => code !== 'CLEAR' || role !== 'COORDINATOR' || plan.sharing === 'CLEAR')
          .map((code) => ({ value: code, label: label('sharing', code) }))}
        error={faults['sharing']}
        onChange={(event) => onChange({ sharing: event.currentTarget.value as SharingLabel })}
      />
    </>
  );
}
