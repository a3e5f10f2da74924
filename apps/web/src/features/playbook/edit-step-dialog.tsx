import { Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import type { StepRecord } from './checklist-record.ts';
import { ChecklistPeopleDocument, EditStepDocument } from './playbook.operation.ts';

/** Who takes care of a step, by when, and what there is to note about it. */
export function EditStepDialog({ step, onClose }: { readonly step: StepRecord; readonly onClose: () => void }) {
  const { t } = useTranslation('playbook');
  const people = useRead(ChecklistPeopleDocument, {});
  const owners = (people.data?.users.edges ?? [])
    .filter(({ node }) => node.role !== 'OBSERVER')
    .map(({ node }) => ({ value: node.id, label: node.name }));
  const edit = useEdit({
    table: 'checklist_steps',
    version: step.version,
    opened: {
      ownerId: step.owner?.id ?? '',
      dueOn: (step.dueOn ?? null) as string | null,
      doneOn: (step.doneOn ?? null) as string | null,
      note: step.note ?? '',
      link: step.link ?? '',
    },
    document: EditStepDocument,
    input: ({ ownerId, note, link, ...rest }, start) => ({
      id: step.id,
      ...rest,
      ...start,
      ownerId: ownerId || null,
      note: note.trim() || null,
      link: link.trim() || null,
    }),
    onSaved: () => {
      onClose();
      toast(t('stepSaved'));
    },
  });
  const { values: form, set, faults } = edit;
  return (
    <Modal opened onClose={onClose} title={step.title} size="md">
      <form onSubmit={edit.submit}>
        <Stack>
          <NativeSelect
            label={t('owner')}
            value={form.ownerId}
            data={[{ value: '', label: t('nobody') }, ...owners]}
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
            {...edit.text}
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
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          ownerId: { label: t('owner'), options: owners },
          dueOn: t('due'),
          doneOn: t('done'),
          note: t('note'),
          link: t('link'),
        }}
      />
    </Modal>
  );
}
