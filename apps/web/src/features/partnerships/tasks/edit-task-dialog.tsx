import { Button, Modal, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRowFragment } from '../../../gql/graphql.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import type { RecordOption } from '../../../ui/record-picker.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { CancelTaskDocument } from '../log/log.operation.ts';
import { usePartnershipHosts } from '../log/use-partnership-hosts.ts';
import { PartnershipColleaguesDocument } from '../partnership.operation.ts';
import { ReopenPartnershipTaskDocument } from '../partnership-change.operation.ts';
import { PartnershipPicker } from '../partnership-picker.tsx';
import { EditTaskDocument } from './task.operation.ts';

interface EditTaskDialogProps {
  readonly task: TaskRowFragment;
  readonly onClose: () => void;
}

/** Takes the task off the lists; the toast puts it back. */
function CancelTask({ task, onClose }: EditTaskDialogProps) {
  const { t } = useTranslation('tasks');
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const { id, version, title } = task;
  const reopen = useChange(ReopenPartnershipTaskDocument, {
    onError,
    onSuccess: () => toast(t('reopened', { title })),
  });
  const cancel = useChange(CancelTaskDocument, {
    onError,
    onSuccess: ({ cancelTask }) => {
      onClose();
      toast(t('cancelled', { title }), { undo: () => reopen.mutate({ input: cancelTask }) });
    },
  });
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      px={0}
      loading={cancel.isPending}
      onClick={() => cancel.mutate({ input: { id, version } })}
    >
      {t('cancel')}
    </Button>
  );
}

/** What is to be done, by when, whose it is and what it is about. */
export function EditTaskDialog({ task, onClose }: EditTaskDialogProps) {
  const { t } = useTranslation('tasks');
  const { faults, general, take, clear } = useFormFaults();
  const { id, version, partnership, status } = task;
  const [title, setTitle] = useState(task.title);
  const [dueOn, setDueOn] = useState<string | null>(task.dueOn ?? null);
  const [assigneeId, setAssigneeId] = useState(task.assignee?.id ?? '');
  const [about, setAbout] = useState<RecordOption | null>(
    partnership ? { id: partnership.id, label: partnership.initiative.name } : null,
  );
  const [confirmed, setConfirmed] = useState(false);
  const verifiedHosts = usePartnershipHosts(about?.id);
  const users = useRead(PartnershipColleaguesDocument, {});
  const carriers = (users.data?.users.edges ?? []).filter(({ node }) => node.role !== 'OBSERVER');
  const edit = useChange(EditTaskDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    edit.mutate({
      input: {
        id,
        version,
        title: title.trim(),
        dueOn,
        assigneeId: assigneeId || null,
        partnershipId: about?.id ?? null,
        confirmedText: confirmed,
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('edit')}>
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            data-autofocus
            label={t('what')}
            required
            value={title}
            onChange={setTitle}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            verifiedHosts={verifiedHosts}
            error={faults['title']}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField label={t('due')} value={dueOn} clearable onChange={setDueOn} error={faults['dueOn']} />
            <NativeSelect
              label={t('assignee')}
              value={assigneeId}
              data={[
                { value: '', label: t('nobody') },
                ...carriers.map(({ node }) => ({ value: node.id, label: node.name })),
              ]}
              onChange={(event) => setAssigneeId(event.currentTarget.value)}
              error={faults['assigneeId']}
            />
          </SimpleGrid>
          <PartnershipPicker label={t('about')} value={about} onChange={setAbout} error={faults['partnershipId']} />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.isPending}>
            {status === 'OPEN' && <CancelTask task={task} onClose={onClose} />}
          </FormActs>
        </Stack>
      </form>
    </Modal>
  );
}
