import { Checkbox, Modal, MultiSelect, NativeSelect, NumberInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { type Finding, nameOf, type SessionGroup } from '../session/session-record.ts';
import { AddFindingDocument, EditFindingDocument } from './finding.operation.ts';

interface FindingDialogProps {
  readonly group: SessionGroup;
  /** Left out for a new one. */
  readonly finding?: Finding;
  readonly onClose: () => void;
}

/** What the session came to. Only what somebody has agreed to can be filled in for them. */
export function FindingDialog({ group, finding, onClose }: FindingDialogProps) {
  const { t } = useTranslation('sessions');
  const [id] = useState(() => finding?.id ?? newId());
  const [values, setValues] = useState(() => ({
    theme: finding?.theme ?? '',
    statement: finding?.statement ?? '',
    support: finding?.support ?? 1,
    quote: finding?.quote ?? '',
    speakerId: finding?.speaker?.id ?? '',
    named: finding?.named ?? false,
    evidence: finding?.evidence.map((note) => note.id) ?? [],
  }));
  const [confirmed, onConfirmed] = useState(false);
  const text = { confirmed, onConfirmed };
  const { faults, general, take, clear } = useFormFaults();
  const add = useChange(AddFindingDocument, { onError: take, onSuccess: onClose });
  const edit = useChange(EditFindingDocument, { onError: take, onSuccess: onClose });
  const set = (change: Partial<typeof values>) => setValues((old) => ({ ...old, ...change }));
  const there = group.participants.filter(({ attendance }) => attendance === 'ATTENDED');
  const consents = there.find((person) => person.id === values.speakerId)?.consents ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { quote, speakerId, ...rest } = values;
    const content = { ...rest, quote: quote.trim() || null, speakerId: speakerId || null, confirmedText: confirmed };
    if (finding) edit.mutate({ input: { id, version: finding.version, ...content } });
    else add.mutate({ input: { id, focusGroupId: group.id, ...content } });
  };
  return (
    <Modal opened onClose={onClose} title={t(finding ? 'findings.edit' : 'findings.add')} size="lg">
      <form onSubmit={submit}>
        <Stack>
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
          <FormFault text={general ?? (consents.includes('QUOTATION') ? undefined : faults['quote'])} />
          <FormActs submit={t('save')} onCancel={onClose} busy={add.isPending || edit.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
