import type { ActionState } from '@alongside/domain';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedActionsQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePages } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../../ui/router-link.tsx';
import { StateBadge, type Tone } from '../../../ui/state-badge.tsx';
import { pagedRows } from '../../../ui/table/paged-rows.ts';
import { AskedActionsDocument } from './asked.operation.ts';
import { HotlineSeats } from './hotline-seats.tsx';
import { useAnswer } from './use-answer.ts';

type Action = AskedActionsQuery['focusGroupActions']['edges'][number]['node'];

const tones: Readonly<Record<ActionState, Tone>> = {
  OPEN: 'calm',
  ASKED: 'attention',
  TAKEN: 'good',
  DECLINED: 'neutral',
  DONE: 'good',
  DROPPED: 'neutral',
};

/** Take it as a task, propose something for the registry, or say no; and the way back while nothing has come of it. */
function Acts({ action }: { readonly action: Action }) {
  const { t } = useTranslation('sessions');
  const answer = useAnswer(action);
  const { id, state, task, proposal, title } = action;
  if (state === 'ASKED')
    return (
      <Group gap="xs">
        <Button
          size="compact-sm"
          loading={answer.busy}
          onClick={answer.take}
          aria-label={t('asked.takeOne', { title })}
        >
          {t('asked.take')}
        </Button>
        <RouterButton size="compact-sm" variant="default" to="/initiatives/new" search={{ asked: id }}>
          {t('asked.propose')}
        </RouterButton>
        <Button size="compact-sm" variant="subtle" color="gray" disabled={answer.busy} onClick={answer.decline}>
          {t('asked.decline')}
        </Button>
      </Group>
    );
  const undecided = proposal?.status === 'OPEN' || proposal?.status === 'WITHDRAWN';
  if (state !== 'DECLINED' && task?.status !== 'OPEN' && !undecided) return null;
  return (
    <Button size="compact-sm" variant="subtle" color="gray" loading={answer.busy} onClick={answer.takeBack}>
      {t('asked.takeBack')}
    </Button>
  );
}

/** What became of it: the task of the hotline, or what it proposed. */
function Outcome({ task, proposal }: Pick<Action, 'task' | 'proposal'>) {
  const { t } = useTranslation('sessions');
  const { label } = useLabel();
  if (proposal)
    return (
      <Text size="xs" c="dimmed">
        <RouterAnchor to="/proposals" search={{ status: proposal.status }} size="xs" underline="always">
          {t('asked.proposal', { status: label('proposalStatus', proposal.status) })}
        </RouterAnchor>
      </Text>
    );
  if (!task) return null;
  return (
    <Text size="xs" c="dimmed">
      <RouterAnchor to="/tasks" search={{ status: [task.status] }} size="xs" underline="always">
        {t('asked.task', { status: label('taskStatus', task.status) })}
      </RouterAnchor>
    </Text>
  );
}

function useColumns(): Column<Action>[] {
  const { t } = useTranslation('sessions');
  const { can, hotline } = useViewer();
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('actions.what'),
        primary: true,
        width: 'wide',
        cell: ({ title, because, groupTitle, focusGroupId }) => (
          <>
            {title}
            {because && (
              <Text size="sm" c="dimmed">
                {because}
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {hotline ? (
                t('asked.from', { title: groupTitle })
              ) : (
                <RouterAnchor
                  to="/focus-groups/$focusGroupId"
                  params={{ focusGroupId }}
                  search={{ step: 'findings' }}
                  size="xs"
                  underline="always"
                >
                  {t('asked.from', { title: groupTitle })}
                </RouterAnchor>
              )}
            </Text>
          </>
        ),
      },
      ...(hotline
        ? []
        : [
            {
              id: 'who',
              header: t('actions.who'),
              cell: ({ hotline: asked }: Action) => asked?.name ?? t('actions.secretariat'),
            },
          ]),
      { id: 'due', header: t('actions.due'), cell: ({ dueOn }) => (dueOn ? format.date(dueOn) : null) },
      {
        id: 'state',
        header: t('actions.state'),
        cell: ({ state, task, proposal, answeredAt }) => (
          <>
            <StateBadge tone={tones[state]} label={label('actionState', state)} />
            {answeredAt && state !== 'ASKED' && (
              <Text size="xs" c="dimmed">
                {format.date(answeredAt)}
              </Text>
            )}
            <Outcome task={task} proposal={proposal} />
          </>
        ),
      },
      // With a heading, so that on a phone the buttons stand in a line of their own and not over the title.
      ...(hotline && can.log
        ? [{ id: 'acts', header: t('asked.answer'), control: true, cell: (action: Action) => <Acts action={action} /> }]
        : []),
    ],
    [t, can.log, hotline, label, format],
  );
}

/** What focus groups came to: for a hotline what it is asked, with its answer; for the secretariat all of it. */
export function AskedPage() {
  const { t } = useTranslation('sessions');
  const { hotline } = useViewer();
  const columns = useColumns();
  const list = usePages(AskedActionsDocument, {}, (data) => data.focusGroupActions);
  return (
    <Page title={t(hotline ? 'asked.title' : 'asked.all')} lead={t(hotline ? 'asked.lead' : 'asked.allLead')}>
      <Stack gap="xl">
        <DataTable
          label={t(hotline ? 'asked.title' : 'asked.all')}
          columns={columns}
          {...pagedRows(list, list.first?.focusGroupActions.totalCount)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('asked.emptyTitle')} text={t('asked.emptyText')} />}
        />
        <HotlineSeats seats={list.first?.hotlineSeats.edges.map(({ node }) => node) ?? []} />
      </Stack>
    </Page>
  );
}
