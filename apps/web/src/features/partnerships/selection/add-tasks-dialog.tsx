import { Modal, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { useColleagues } from '../list/use-colleagues.ts';
import { AddTasksDocument } from './selection.operation.ts';
import { useTasksToast } from './use-batch.ts';

interface AddTasksDialogProps {
  readonly partnershipIds: readonly string[];
  readonly onClose: () => void;
}

/** Stands in the choice of people for "the owner of each partnership". */
const owners = 'owners';

/** The same task for every selected partnership. */
export function AddTasksDialog({ partnershipIds, onClose }: AddTasksDialogProps) {
  const { t } = useTranslation('partnerships');
  const colleagues = useColleagues();
  const { faults, general, take, clear } = useFormFaults();
  const [tasks] = useState(() => partnershipIds.map((partnershipId) => ({ id: newId(), partnershipId })));
  const [title, setTitle] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [who, setWho] = useState(owners);
  const done = useTasksToast();
  const add = useChange(AddTasksDocument, {
    onError: take,
    onSuccess: ({ addTasks: ids }) => {
      onClose();
      done(ids);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    add.mutate({
      input: {
        tasks,
        title,
        dueOn,
        toOwners: who === owners,
        assigneeId: who === owners ? null : who || null,
        confirmedText: confirmed,
      },
    });
  };
  const count = partnershipIds.length;
  return (
    <Modal opened onClose={onClose} title={t('selection.taskTitle', { count })}>
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            data-autofocus
            label={t('log.taskTitle')}
            required
            value={title}
            onChange={setTitle}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults.title}
          />
          <DateField label={t('log.dueOn')} value={dueOn} clearable onChange={setDueOn} error={faults.dueOn} />
          <NativeSelect
            label={t('selection.forWhom')}
            description={who === owners ? t('selection.ownersHint') : undefined}
            value={who}
            data={[
              { value: owners, label: t('selection.owners') },
              ...colleagues.owners.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: t('nobody') },
            ]}
            onChange={(event) => setWho(event.currentTarget.value)}
            error={faults.assigneeId}
          />
          <FormFault text={general} />
          <FormActs submit={t('selection.taskSubmit', { count })} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
