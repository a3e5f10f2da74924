import { Button, Modal, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaskRowFragment } from '../../../gql/graphql.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { FormActs, FormFault } from '../../../ui/form.tsx';
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
  const { id, partnership, status } = task;
  const users = useRead(PartnershipColleaguesDocument, {});
  const carriers = (users.data?.users.edges ?? [])
    .filter(({ node }) => node.role !== 'OBSERVER')
    .map(({ node }) => ({ value: node.id, label: node.name }));
  const edit = useEdit({
    table: 'tasks',
    version: task.version,
    opened: {
      title: task.title,
      dueOn: (task.dueOn ?? null) as string | null,
      assigneeId: task.assignee?.id ?? '',
      partnershipId: (partnership?.id ?? null) as string | null,
    },
    picked: [partnership && { id: partnership.id, label: partnership.initiative.name }],
    document: EditTaskDocument,
    input: ({ title, assigneeId, ...rest }, start) => ({
      id,
      ...rest,
      ...start,
      title: title.trim(),
      assigneeId: assigneeId || null,
    }),
    onSaved: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const { values, set, faults } = edit;
  const verifiedHosts = usePartnershipHosts(values.partnershipId ?? undefined);
  return (
    <Modal opened onClose={onClose} title={t('edit')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <SafeTextInput
            data-autofocus
            label={t('what')}
            required
            value={values.title}
            onChange={(title) => set({ title })}
            {...edit.text}
            verifiedHosts={verifiedHosts}
            error={faults['title']}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField
              label={t('due')}
              value={values.dueOn}
              clearable
              onChange={(dueOn) => set({ dueOn })}
              error={faults['dueOn']}
            />
            <NativeSelect
              label={t('assignee')}
              value={values.assigneeId}
              data={[{ value: '', label: t('nobody') }, ...carriers]}
              onChange={(event) => set({ assigneeId: event.currentTarget.value })}
              error={faults['assigneeId']}
            />
          </SimpleGrid>
          <PartnershipPicker label={t('about')} {...edit.pick('partnershipId')} error={faults['partnershipId']} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy}>
            {status === 'OPEN' && <CancelTask task={task} onClose={onClose} />}
          </FormActs>
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          title: t('what'),
          dueOn: t('due'),
          assigneeId: { label: t('assignee'), options: carriers },
          partnershipId: t('about'),
        }}
      />
    </Modal>
  );
}
