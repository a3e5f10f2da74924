import { Checkbox, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useRecordPlace } from '../../lib/record-place.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { CompletePartnershipTaskDocument, ReopenPartnershipTaskDocument } from './partnership-change.operation.ts';
import type { PartnershipRecord } from './record.ts';
import { EditTaskDialog } from './tasks/edit-task-dialog.tsx';
import { TaskRowFragment as TaskRow } from './tasks/task.operation.ts';

interface OpenTaskProps {
  readonly task: TaskRowFragment;
  readonly onEdit: (task: TaskRowFragment) => void;
}

function OpenTask({ task, onEdit }: OpenTaskProps) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const place = useRecordPlace<HTMLDivElement>(task.id);
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const reopen = useChange(ReopenPartnershipTaskDocument, { onError });
  const complete = useChange(CompletePartnershipTaskDocument, {
    onError,
    onSuccess: ({ completeTask }) =>
      toast(t('taskDone', { title: task.title }), { undo: () => reopen.mutate({ input: completeTask }) }),
  });
  const due = task.dueOn && t(task.overdue ? 'taskOverdue' : 'taskDue', { when: format.relativeDay(task.dueOn) });
  return (
    <Group wrap="nowrap" align="start" gap="sm" {...place}>
      <Checkbox
        aria-label={t('completeTask', { title: task.title })}
        checked={complete.isPending}
        disabled={!task.viewerCan.complete || complete.isPending}
        onChange={() => complete.mutate({ input: { id: task.id, version: task.version } })}
      />
      <div>
        {task.viewerCan.edit ? (
          <UnstyledButton onClick={() => onEdit(task)} aria-label={t('editTask', { title: task.title })}>
            <Text size="sm">{task.title}</Text>
          </UnstyledButton>
        ) : (
          <Text size="sm">{task.title}</Text>
        )}
        <Text size="xs" c={task.overdue ? 'var(--al-attention)' : 'dimmed'}>
          {[due, task.assignee?.name].filter(Boolean).join(' · ')}
        </Text>
      </div>
    </Group>
  );
}

/** What is still to be done here; a tick completes, the toast takes it back. */
export function OpenTasks({ tasks }: { readonly tasks: PartnershipRecord['openTasks'] }) {
  const { t } = useTranslation('partnerships');
  const [editing, setEditing] = useState<TaskRowFragment | undefined>();
  if (tasks.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noTasks')}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      {tasks.map((ref) => {
        const task = readFragment(TaskRow, ref);
        return <OpenTask key={task.id} task={task} onEdit={setEditing} />;
      })}
      {editing && <EditTaskDialog task={editing} onClose={() => setEditing(undefined)} />}
    </Stack>
  );
}
