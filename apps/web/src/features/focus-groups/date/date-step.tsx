import { isInviting } from '@alongside/domain';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Section } from '../../../ui/section.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { ReopenDatePollDocument } from '../session/session.operation.ts';
import { type SessionGroup, takesPart } from '../session/session-record.ts';
import { WithSession } from '../session/with-session.tsx';
import { CalendarFiles } from './calendar-files.tsx';
import { PollDialog } from './open-poll-dialog.tsx';
import { PollGrid } from './poll-grid.tsx';
import { PollZoneDialog } from './poll-zone-dialog.tsx';
import { SessionSection } from './session-section.tsx';

interface PollSectionProps {
  readonly group: FocusGroup;
  readonly record: SessionGroup;
  readonly canKeep: boolean;
}

function PollSection({ group, record, canKeep }: PollSectionProps) {
  const { t } = useTranslation('sessions');
  const [open, setOpen] = useState<'poll' | 'zone' | undefined>();
  const close = () => setOpen(undefined);
  const reopen = useChange(ReopenDatePollDocument);
  const { poll } = record;
  const people = record.participants.filter(takesPart);
  const early = group.status === 'DRAFT' || group.status === 'SELECTING';
  const start = canKeep && <Button onClick={() => setOpen('poll')}>{t('poll.open')}</Button>;
  const acts = canKeep && poll && (
    <Group gap="xs">
      {poll.closedAt ? (
        <Button
          size="xs"
          variant="default"
          loading={reopen.isPending}
          onClick={() => reopen.mutate({ input: { id: poll.id, version: poll.version } })}
        >
          {t('poll.reopen')}
        </Button>
      ) : (
        <>
          <Button size="xs" variant="default" onClick={() => setOpen('poll')}>
            {t('poll.more')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen('zone')}>
            {t('poll.changeZone')}
          </Button>
        </>
      )}
    </Group>
  );
  return (
    <Section title={t('poll.title')} hint={t('poll.hint')} act={acts}>
      {poll ? (
        <PollGrid group={group} poll={poll} people={people} canKeep={canKeep} />
      ) : (
        <EmptyState
          title={t('poll.emptyTitle')}
          text={t(canKeep ? 'poll.emptyText' : early ? 'poll.early' : 'poll.never')}
          acts={start}
        />
      )}
      {open === 'poll' && <PollDialog focusGroupId={group.id} {...(poll ? { poll } : {})} onClose={close} />}
      {open === 'zone' && poll && <PollZoneDialog poll={poll} onClose={close} />}
    </Section>
  );
}

/** From the dates that are offered to the one that stands in calendars. */
export function DateStep({ group }: { readonly group: FocusGroup }) {
  const canKeep = group.viewerCan.edit && isInviting(group.status);
  return (
    <WithSession id={group.id}>
      {(record) => (
        <Stack>
          <SessionSection group={record} canKeep={canKeep} />
          <PollSection group={group} record={record} canKeep={canKeep} />
          <CalendarFiles group={record} canKeep={group.viewerCan.edit || group.status === 'CANCELLED'} />
        </Stack>
      )}
    </WithSession>
  );
}
