import { Button, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRowFragment as TaskRecord } from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import { useActs } from '../../../lib/acts.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePages } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FacetBar } from '../../../ui/facet-bar.tsx';
import { Page } from '../../../ui/page.tsx';
import { RemovedLink } from '../../../ui/removed-link.tsx';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { EditTaskDialog } from './edit-task-dialog.tsx';
import { TaskListDocument, TaskRowFragment } from './task.operation.ts';
import type { TaskListSearch } from './task.search.ts';
import { TickTask } from './tick-task.tsx';

function useTaskColumns(onEdit: (task: TaskRecord) => void): Column<TaskRecord>[] {
  const { t } = useTranslation('tasks');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      { id: 'done', header: t('done'), width: 'narrow', control: true, cell: (task) => <TickTask task={task} /> },
      {
        id: 'title',
        header: t('what'),
        primary: true,
        cell: (task) =>
          task.viewerCan.edit ? (
            <Button
              variant="subtle"
              size="compact-sm"
              px={0}
              aria-label={t('editOne', { title: task.title })}
              onClick={() => onEdit(task)}
            >
              {task.title}
            </Button>
          ) : (
            task.title
          ),
      },
      {
        id: 'due',
        header: t('due'),
        cell: ({ dueOn, overdue }) =>
          dueOn &&
          (overdue ? <StateBadge tone="attention" label={format.relativeDay(dueOn)} /> : format.relativeDay(dueOn)),
      },
      {
        id: 'partnership',
        header: t('about'),
        cell: ({ partnership, askedBy }) => (
          <>
            {partnership && (
              <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                {partnership.initiative.name}
              </RouterAnchor>
            )}
            {askedBy && (
              <RouterAnchor to="/asked" size="sm" {...(askedBy.because && { title: askedBy.because })}>
                {t('askedBy', { group: askedBy.groupTitle })}
              </RouterAnchor>
            )}
          </>
        ),
      },
      { id: 'assignee', header: t('assignee'), cell: ({ assignee }) => assignee?.name ?? t('nobody') },
      {
        id: 'status',
        header: t('status'),
        optional: true,
        hidden: true,
        cell: ({ status }) => label('taskStatus', status),
      },
      {
        id: 'completed',
        header: t('completedOn'),
        optional: true,
        hidden: true,
        cell: ({ completedAt }) => completedAt && format.dateTime(completedAt),
      },
    ],
    [t, label, format, onEdit],
  );
}

/** What the hotline wants to do: all of it or one's own, open or done, and what is overdue. */
export function TaskListPage() {
  const { t } = useTranslation('tasks');
  const { options } = useLabel();
  const { can } = useViewer();
  const acts = useActs();
  const search = useSearch({ from: '/signed-in/tasks' });
  const navigate = useNavigate({ from: '/tasks' });
  const [editing, setEditing] = useState<TaskRecord | undefined>();
  const set = (change: Partial<TaskListSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const columns = useTaskColumns(setEditing);
  const filter = { ...search, status: search.status ?? ['OPEN' as const] };
  const list = usePages(TaskListDocument, { filter }, (data) => data.tasks);
  const narrowed = Object.values(search).some((value) => value !== undefined);
  const toggle = (id: 'mine' | 'overdue') => ({
    id,
    label: t(id),
    on: search[id] === true,
    onChange: (on: boolean) => set({ [id]: on || undefined }),
  });
  const add = can.log && <Button onClick={() => acts.openLog({ kind: 'TASK' })}>{t('add')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} act={add}>
      <FacetBar
        facets={[{ id: 'status', label: t('status'), options: options('taskStatus') }]}
        chosen={{ status: search.status }}
        onChange={(_facet, status) =>
          set({ status: status.length > 0 ? (status as NonNullable<TaskListSearch['status']>) : undefined })
        }
        switches={[toggle('mine'), toggle('overdue')]}
        onClear={() => void navigate({ search: {}, replace: true })}
      />
      <DataTable
        label={t('title')}
        memory="tasks"
        exported={{ name: 'TASKS', filter }}
        columns={columns}
        rows={list.rows.map((row) => readFragment(TaskRowFragment, row))}
        rowKey={({ id }) => id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={(task) => task.viewerCan.edit && setEditing(task)}
        total={list.first?.tasks.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={
          <EmptyState
            title={t(narrowed ? 'noneMatches' : 'emptyTitle')}
            text={t(narrowed ? 'noneMatchesText' : 'emptyText')}
          />
        }
      />
      {can.log && (
        <Text mt="md" size="sm">
          <RemovedLink table="tasks" />
        </Text>
      )}
      {editing && <EditTaskDialog task={editing} onClose={() => setEditing(undefined)} />}
    </Page>
  );
}
