import {
  type CandidateExperience,
  type CandidateSide,
  countryCodes,
  languageCodes,
  type PreventionLevel,
} from '@alongside/domain';
import { Group, Modal, MultiSelect, NativeSelect, Select, Stack, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { AddCandidatesDocument, EditCandidateDocument } from '../focus-group.operation.ts';
import type { FocusGroup, PoolCandidate } from '../focus-group-record.ts';

interface Values {
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

const nobody: Values = {
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

const valuesOf = (line: PoolCandidate): Values => ({
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

const contentOf = ({ name, organisation, email, levels, languages, ...rest }: Values) => ({
  ...rest,
  name: name.trim() || null,
  organisation: organisation.trim() || null,
  email: email.trim() || null,
  levels: [...levels],
  languages: [...languages],
});

interface FieldsProps {
  readonly values: Values;
  readonly onChange: (change: Partial<Values>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

function Fields({ values, onChange, faults, text }: FieldsProps) {
  const { t } = useTranslation('focusGroups');
  const { options } = useLabel();
  const format = useFormat();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
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

interface CandidateDialogProps {
  readonly group: FocusGroup;
  /** Left out for somebody new. */
  readonly candidate?: PoolCandidate;
  readonly onClose: () => void;
}

/** Somebody of the pool: what is known, and nothing that nobody stated. */
export function CandidateDialog({ group, candidate, onClose }: CandidateDialogProps) {
  return candidate ? (
    <EditCandidate candidate={candidate} onClose={onClose} />
  ) : (
    <AddCandidate group={group} onClose={onClose} />
  );
}

function AddCandidate({ group, onClose }: Omit<CandidateDialogProps, 'candidate'>) {
  const { t } = useTranslation('focusGroups');
  const [id] = useState(newId);
  const [values, setValues] = useState(nobody);
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const add = useChange(AddCandidatesDocument, { onSuccess: onClose, onError: take });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    clear();
    const candidates = [{ id, source: 'HAND' as const, ...contentOf(values) }];
    add.mutate({ input: { focusGroupId: group.id, candidates, confirmedText: confirmed } });
  };
  const named = Object.fromEntries(
    Object.entries(faults).map(([field, message]) => [field.replace('candidates.0.', ''), message]),
  );
  return (
    <Modal opened onClose={onClose} title={t('addHand')}>
      <form onSubmit={submit}>
        <Stack>
          <Fields
            values={values}
            onChange={(change) => setValues((old) => ({ ...old, ...change }))}
            faults={named}
            text={{ confirmed, onConfirmed }}
          />
          <FormFault text={general} />
          <FormActs submit={t('addNow')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

function EditCandidate({ candidate, onClose }: { readonly candidate: PoolCandidate; readonly onClose: () => void }) {
  const { t } = useTranslation('focusGroups');
  const { id, version, ofHotlineId = null, initiativeId = null } = candidate;
  const edit = useEdit({
    table: 'focus_group_candidates',
    version,
    opened: valuesOf(candidate),
    document: EditCandidateDocument,
    input: (values, start) => ({ id, ...contentOf(values), ofHotlineId, initiativeId, ...start }),
    onSaved: onClose,
  });
  const names = [
    'name',
    'role',
    'organisation',
    'side',
    'country',
    'levels',
    'experience',
    'languages',
    'zone',
    'email',
  ] as const;
  return (
    <Modal opened onClose={onClose} title={t('candidate.editTitle')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <Fields values={edit.values} onChange={edit.set} faults={edit.faults} text={edit.text} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={
          Object.fromEntries(names.map((name) => [name, t(`candidate.fields.${name}`)])) as Record<
            (typeof names)[number],
            string
          >
        }
      />
    </Modal>
  );
}
