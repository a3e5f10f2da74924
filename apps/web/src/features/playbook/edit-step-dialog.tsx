import { Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import type { StepRecord } from './checklist-record.ts';
import { ChecklistPeopleDocument, EditStepDocument } from './playbook.operation.ts';

/** Who takes care of a step, by when, and what there is to note about it. */
export function EditStepDialog({ step, onClose }: { readonly step: StepRecord; readonly onClose: () => void }) {
  const { t } = useTranslation('playbook');
  const { faults, general, take, clear } = useFormFaults();
  const people = useRead(ChecklistPeopleDocument, {});
  const [form, setForm] = useState({
    ownerId: step.owner?.id ?? '',
    dueOn: (step.dueOn ?? null) as string | null,
    doneOn: (step.doneOn ?? null) as string | null,
    note: step.note ?? '',
    link: step.link ?? '',
    confirmedText: false,
  });
  const set = (change: Partial<typeof form>) => setForm((old) => ({ ...old, ...change }));
  const edit = useChange(EditStepDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('stepSaved'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { ownerId, note, link, ...rest } = form;
    const { id, version } = step;
    edit.mutate({
      input: { ...rest, id, version, ownerId: ownerId || null, note: note.trim() || null, link: link.trim() || null },
    });
  };
  const owners = (people.data?.users.edges ?? []).filter(({ node }) => node.role !== 'OBSERVER');
  return (
    <Modal opened onClose={onClose} title={step.title} size="md">
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect
            label={t('owner')}
            value={form.ownerId}
            data={[
              { value: '', label: t('nobody') },
              ...owners.map(({ node }) => ({ value: node.id, label: node.name })),
            ]}
            onChange={(event) => set({ ownerId: event.currentTarget.value })}
            error={faults.ownerId}
          />
          <Group grow align="start">
            <DateField
              label={t('due')}
              value={form.dueOn}
              clearable
              onChange={(dueOn) => set({ dueOn })}
              error={faults.dueOn}
            />
            <DateField
              label={t('done')}
              value={form.doneOn}
              max={today()}
              clearable
              onChange={(doneOn) => set({ doneOn })}
              error={faults.doneOn}
            />
          </Group>
          <SafeTextArea
            label={t('note')}
            value={form.note}
            onChange={(note) => set({ note })}
            confirmed={form.confirmedText}
            onConfirmed={(confirmedText) => set({ confirmedText })}
            error={faults.note}
          />
          <TextInput
            label={t('link')}
            description={t('linkHint')}
            value={form.link}
            autoComplete="off"
            onChange={(event) => set({ link: event.currentTarget.value })}
            error={faults.link}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
