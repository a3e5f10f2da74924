import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { CompleteActionDocument, ReopenActionDocument } from './working-group.operation.ts';
import type { ActionRecord } from './working-group.ts';

function OpenAction({ action }: { readonly action: ActionRecord }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const { id, version, title, dueOn, overdue, assignee, meeting } = action;
  const reopen = useChange(ReopenActionDocument, { onError });
  const complete = useChange(CompleteActionDocument, {
    onError,
    onSuccess: ({ completeTask }) =>
      toast(t('actionDone', { title }), { undo: () => reopen.mutate({ input: completeTask }) }),
  });
  const facts = [
    dueOn && t('due', { when: format.relativeDay(dueOn) }),
    assignee?.name,
    meeting && t('decidedOn', { date: format.date(meeting.metOn) }),
  ];
  return (
    <Group wrap="nowrap" align="start" gap="sm">
      <Checkbox
        aria-label={t('complete', { title })}
        checked={complete.isPending}
        disabled={!action.viewerCan.complete || complete.isPending}
        onChange={() => complete.mutate({ input: { id, version } })}
      />
      <div>
        <Text size="sm">{title}</Text>
        <Text size="xs" c={overdue ? 'var(--al-attention)' : 'dimmed'}>
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </div>
    </Group>
  );
}

/** What is still to be done, from whichever meeting; a tick closes it, the toast takes it back. */
export function GroupActions({ actions }: { readonly actions: readonly ActionRecord[] }) {
  const { t } = useTranslation('groups');
  const open = actions.filter(({ status }) => status === 'OPEN');
  if (open.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('nothingOpen')}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      {open.map((action) => (
        <OpenAction key={action.id} action={action} />
      ))}
    </Stack>
  );
}
