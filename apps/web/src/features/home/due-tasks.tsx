import { Checkbox, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import { CompleteTaskDocument } from './complete-task.operation.ts';
import styles from './home.module.css';
import { ReopenTaskDocument } from './reopen-task.operation.ts';

export const TaskLineFragment = graphql(`
  fragment TaskLine on Task {
    id title dueOn overdue version
    assignee { name }
    partnership { id initiative { name } }
    viewerCan { complete }
  }
`);

/** The line will vanish; who ticks with the keyboard goes on with the next one. */
function focusNeighbour(line: HTMLLIElement | null): void {
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  next?.querySelector('input')?.focus();
}

function TaskLine({ task: ref }: { readonly task: FragmentType<typeof TaskLineFragment> }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const text = useRefusalText();
  const task = readFragment(TaskLineFragment, ref);
  const line = useRef<HTMLLIElement>(null);
  const onError = (refusal: unknown) => toast(text(refusal));
  const reopen = useChange(ReopenTaskDocument, {
    onError,
    onSuccess: () => toast(t('reopened', { title: task.title })),
  });
  const complete = useChange(CompleteTaskDocument, {
    onError,
    onSuccess: ({ completeTask: { id, version } }) => {
      focusNeighbour(line.current);
      toast(t('completed', { title: task.title }), { undo: () => reopen.mutate({ input: { id, version } }) });
    },
  });
  return (
    <li className={styles.line} ref={line}>
      {task.viewerCan.complete && (
        <Checkbox
          aria-label={t('complete', { title: task.title })}
          checked={complete.isPending || complete.isSuccess}
          onChange={() => {
            if (!complete.isPending) complete.mutate({ input: { id: task.id, version: task.version } });
          }}
        />
      )}
      <div className={styles.text}>
        {task.title}
        {task.partnership && (
          <Text size="xs" c="dimmed">
            <RouterAnchor
              to="/partnerships/$partnershipId"
              params={{ partnershipId: task.partnership.id }}
              c="inherit"
              size="xs"
            >
              {task.partnership.initiative.name}
            </RouterAnchor>
            {task.assignee && ` · ${task.assignee.name}`}
          </Text>
        )}
      </div>
      {task.dueOn && (
        <StateBadge
          tone={task.overdue ? 'attention' : 'calm'}
          label={t('overdueSince', { when: format.relativeDay(task.dueOn) })}
        />
      )}
    </li>
  );
}

interface DueTasksProps {
  readonly tasks: readonly ({ readonly id: string } & FragmentType<typeof TaskLineFragment>)[];
  /** All open tasks, due or not. */
  readonly open: number;
}

/** Tasks that are due today or overdue. A tick completes one at once; the toast takes it back. */
export function DueTasks({ tasks, open }: DueTasksProps) {
  const { t } = useTranslation('home');
  return (
    <Section
      title={t('due')}
      act={
        <RouterAnchor to="/tasks" search={{ mine: true }} size="sm">
          {t('allTasks')}
        </RouterAnchor>
      }
      hint={open > tasks.length ? t('moreTasks', { count: open - tasks.length }) : undefined}
    >
      {tasks.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('dueNone')}
        </Text>
      ) : (
        <ul className={styles.list}>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      )}
    </Section>
  );
}
