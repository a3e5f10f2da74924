import {
  type CandidateExperience,
  type CandidateSide,
  countryCodes,
  languageCodes,
  type PreventionLevel,
} from '@alongside/domain';
import { Group, MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { allZones } from '../../../lib/zones.ts';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import type { PoolCandidate } from '../focus-group-record.ts';

type KnownCandidate = Pick<
  PoolCandidate,
  'name' | 'role' | 'organisation' | 'side' | 'country' | 'levels' | 'experience' | 'languages' | 'zone' | 'email'
>;

/** Somebody of a pool as a form holds them. */
export interface CandidateValues {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly side: CandidateSide;
  readonly country: string | null;
  readonly levels: readonly PreventionLevel[];
  readonly experience: CandidateExperience | null;
  readonly languages: readonly string[];
  readonly zone: string | null;
  readonly email: string;
}

/** Nobody yet. */
export const nobody: CandidateValues = {
  name: '',
  role: '',
  organisation: '',
  side: 'HOTLINE',
  country: null,
  levels: [],
  experience: null,
  languages: [],
  zone: null,
  email: '',
};

/** What is known of somebody, for a form. */
export const candidateValues = (line: KnownCandidate): CandidateValues => ({
  name: line.name ?? '',
  role: line.role,
  organisation: line.organisation ?? '',
  side: line.side,
  country: line.country ?? null,
  levels: line.levels,
  experience: line.experience ?? null,
  languages: line.languages,
  zone: line.zone ?? null,
  email: line.email ?? '',
});

/** What a form says of somebody, for the API. */
export const candidateContent = ({ name, organisation, email, levels, languages, ...rest }: CandidateValues) => ({
  ...rest,
  name: name.trim() || null,
  organisation: organisation.trim() || null,
  email: email.trim() || null,
  levels: [...levels],
  languages: [...languages],
});

interface CandidateFieldsProps {
  readonly values: CandidateValues;
  readonly onChange: (change: Partial<CandidateValues>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

/** What is known of somebody, and nothing that nobody stated. */
export function CandidateFields({ values, onChange, faults, text }: CandidateFieldsProps) {
  const { t } = useTranslation('focusGroups');
  const { options } = useLabel();
  const format = useFormat();
  const zones = useMemo(() => allZones(...(values.zone ? [values.zone] : [])), [values.zone]);
  const word = (field: 'name' | 'role' | 'organisation') => (
    <SafeTextInput
      label={t(`candidate.fields.${field}`)}
      required={field === 'role'}
      value={values[field]}
      onChange={(value) => onChange({ [field]: value })}
      error={faults[field]}
      {...text}
    />
  );
  return (
    <>
      {word('role')}
      {word('name')}
      {word('organisation')}
      <Group grow align="start">
        <NativeSelect
          label={t('candidate.fields.side')}
          value={values.side}
          data={options('candidateSide')}
          onChange={(event) => onChange({ side: event.currentTarget.value as CandidateSide })}
        />
        <Select
          label={t('candidate.fields.country')}
          searchable
          clearable
          value={values.country}
          data={countryCodes.map((value) => ({ value, label: format.country(value) }))}
          onChange={(country) => onChange({ country })}
          error={faults['country']}
        />
      </Group>
      <MultiSelect
        label={t('candidate.fields.levels')}
        value={[...values.levels]}
        data={options('level')}
        onChange={(levels) => onChange({ levels: levels as PreventionLevel[] })}
      />
      <MultiSelect
        label={t('candidate.fields.languages')}
        searchable
        value={[...values.languages]}
        data={languageCodes.map((value) => ({ value, label: format.language(value) }))}
        onChange={(languages) => onChange({ languages })}
        error={faults['languages']}
      />
      <Group grow align="start">
        <Select
          label={t('candidate.fields.experience')}
          clearable
          value={values.experience}
          data={options('candidateExperience')}
          onChange={(experience) => onChange({ experience: experience as CandidateExperience | null })}
        />
        <Select
          label={t('candidate.fields.zone')}
          searchable
          clearable
          limit={50}
          value={values.zone}
          data={zones}
          onChange={(zone) => onChange({ zone })}
          error={faults['zone']}
        />
      </Group>
      <TextInput
        label={t('candidate.fields.email')}
        type="email"
        value={values.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
        error={faults['email']}
      />
    </>
  );
}
