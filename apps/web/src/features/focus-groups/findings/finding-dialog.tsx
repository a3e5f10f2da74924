import { Checkbox, Modal, MultiSelect, NativeSelect, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { type Finding, nameOf, type SessionGroup } from '../session/session-record.ts';
import { AddFindingDocument, EditFindingDocument } from './finding.operation.ts';

interface FindingDialogProps {
  readonly group: SessionGroup;
  /** Left out for a new one. */
  readonly finding?: Finding;
  readonly onClose: () => void;
}

/** A finding as a form holds it. */
interface FindingValues {
  readonly theme: string;
  readonly statement: string;
  readonly support: number;
  readonly quote: string;
  readonly speakerId: string;
  readonly named: boolean;
  readonly evidence: readonly string[];
}

const valuesOf = (finding?: Finding): FindingValues => ({
  theme: finding?.theme ?? '',
  statement: finding?.statement ?? '',
  support: finding?.support ?? 1,
  quote: finding?.quote ?? '',
  speakerId: finding?.speaker?.id ?? '',
  named: finding?.named ?? false,
  evidence: finding?.evidence.map((note) => note.id) ?? [],
});

const contentOf = ({ quote, speakerId, evidence, ...rest }: FindingValues) => ({
  ...rest,
  evidence: [...evidence],
  quote: quote.trim() || null,
  speakerId: speakerId || null,
});

/** What the session came to. Only what somebody has agreed to can be filled in for them. */
export function FindingDialog({ group, finding, onClose }: FindingDialogProps) {
  return finding ? (
    <EditFinding group={group} finding={finding} onClose={onClose} />
  ) : (
    <AddFinding group={group} onClose={onClose} />
  );
}

function AddFinding({ group, onClose }: Omit<FindingDialogProps, 'finding'>) {
  const { t } = useTranslation('sessions');
  const [id] = useState(newId);
  const [values, setValues] = useState(() => valuesOf());
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const add = useChange(AddFindingDocument, { onError: take, onSuccess: onClose });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    clear();
    add.mutate({ input: { id, focusGroupId: group.id, ...contentOf(values), confirmedText: confirmed } });
  };
  return (
    <Modal opened onClose={onClose} title={t('findings.add')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <FindingFields
            group={group}
            values={values}
            onChange={(change) => setValues((old) => ({ ...old, ...change }))}
            faults={faults}
            text={{ confirmed, onConfirmed }}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

function EditFinding({ group, finding, onClose }: Required<FindingDialogProps>) {
  const { t } = useTranslation('sessions');
  const { id, version } = finding;
  const edit = useEdit({
    table: 'focus_group_findings',
    version,
    opened: valuesOf(finding),
    document: EditFindingDocument,
    input: (values, start) => ({ id, ...contentOf(values), ...start }),
    theirs: ({ quote, speakerId, ...current }) => ({
      ...current,
      quote: (quote as string | null) ?? '',
      speakerId: (speakerId as string | null) ?? '',
    }),
    onSaved: onClose,
  });
  const people = group.participants.map((person) => ({ value: person.id, label: nameOf(person.candidate) }));
  const notes = group.notes.map((note) => ({ value: note.id, label: note.text }));
  return (
    <Modal opened onClose={onClose} title={t('findings.edit')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <FindingFields group={group} values={edit.values} onChange={edit.set} faults={edit.faults} text={edit.text} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          theme: t('findings.theme'),
          statement: t('findings.statement'),
          support: t('findings.support'),
          evidence: { label: t('findings.evidence'), options: notes },
          speakerId: { label: t('findings.speaker'), options: people },
          quote: t('findings.quote'),
          named: t('findings.named'),
        }}
      />
    </Modal>
  );
}

interface FindingFieldsProps {
  readonly group: SessionGroup;
  readonly values: FindingValues;
  readonly onChange: (change: Partial<FindingValues>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

function FindingFields({ group, values, onChange: set, faults, text }: FindingFieldsProps) {
  const { t } = useTranslation('sessions');
  const there = group.participants.filter(({ attendance }) => attendance === 'ATTENDED');
  const consents = there.find((person) => person.id === values.speakerId)?.consents ?? [];
  return (
    <>
      <SafeTextInput
        label={t('findings.theme')}
        required
        value={values.theme}
        onChange={(theme) => set({ theme })}
        error={faults['theme']}
        data-autofocus
        {...text}
      />
      <SafeTextArea
        label={t('findings.statement')}
        required
        value={values.statement}
        onChange={(statement) => set({ statement })}
        error={faults['statement']}
        {...text}
      />
      <NumberInput
        label={t('findings.support')}
        description={t('findings.supportHint', { total: there.length })}
        min={0}
        max={there.length}
        value={values.support}
        onChange={(support) => set({ support: Number(support) || 0 })}
        error={faults['support']}
      />
      <MultiSelect
        label={t('findings.evidence')}
        description={t('findings.evidenceHint')}
        searchable
        value={[...values.evidence]}
        data={group.notes.map((note) => ({ value: note.id, label: note.text.slice(0, 120) }))}
        onChange={(evidence) => set({ evidence })}
        error={faults['evidence']}
      />
      <NativeSelect
        label={t('findings.speaker')}
        description={t('findings.speakerHint')}
        value={values.speakerId}
        data={[
          { value: '', label: t('findings.noSpeaker') },
          ...there
            .filter((person) => person.consents.some((purpose) => purpose !== 'RECORDING'))
            .map((person) => ({ value: person.id, label: nameOf(person.candidate) })),
        ]}
        onChange={(event) => set({ speakerId: event.currentTarget.value })}
        error={faults['speakerId']}
      />
      {consents.includes('QUOTATION') && (
        <SafeTextArea
          label={t('findings.quote')}
          value={values.quote}
          onChange={(quote) => set({ quote })}
          error={faults['quote']}
          {...text}
        />
      )}
      {consents.includes('ATTRIBUTION') && (
        <Checkbox
          label={t('findings.named')}
          checked={values.named}
          onChange={(event) => set({ named: event.currentTarget.checked })}
          error={faults['named']}
        />
      )}
      {!consents.includes('QUOTATION') && <FormFault text={faults['quote']} />}
    </>
  );
}
