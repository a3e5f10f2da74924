import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Fact, FactList } from '../../../ui/fact.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { GiveUpFocusGroupSessionDocument } from '../session/session.operation.ts';
import type { SessionGroup } from '../session/session-record.ts';
import { ownZone, useTimeWords } from '../session/time-words.ts';
import { SessionDialog } from './session-dialog.tsx';

/** When and where, as it stands. */
export function SessionSection({ group, canKeep }: { readonly group: SessionGroup; readonly canKeep: boolean }) {
  const { t } = useTranslation('sessions');
  const { span } = useTimeWords();
  const [open, setOpen] = useState<'edit' | 'giveUp' | undefined>();
  const close = () => setOpen(undefined);
  const giveUp = useChange(GiveUpFocusGroupSessionDocument, { onSuccess: close });
  const { session } = group;
  const acts = canKeep && (
    <Group gap="xs">
      <Button variant="default" size="xs" onClick={() => setOpen('edit')}>
        {t(session ? 'date.change' : 'date.set')}
      </Button>
      {session && !session.givenUpAt && (
        <Button variant="subtle" color="gray" size="xs" onClick={() => setOpen('giveUp')}>
          {t('date.giveUp')}
        </Button>
      )}
    </Group>
  );
  const own = session && span(session.startsAt, session.minutes, session.zone);
  const mine = session && span(session.startsAt, session.minutes, ownZone());
  return (
    <Section title={t('date.title')} hint={t('date.hint')} act={acts}>
      {session && own && mine ? (
        <Stack gap="xs">
          <Group gap="xs">
            {session.givenUpAt || group.status === 'CANCELLED' ? (
              <StateBadge tone="neutral" label={t(session.givenUpAt ? 'date.givenUp' : 'date.calledOff')} />
            ) : (
              <StateBadge
                tone={session.confirmed ? 'good' : 'attention'}
                label={t(session.confirmed ? 'date.fixed' : 'date.held')}
              />
            )}
            {session.clockMoved && (
              <StateBadge tone="attention" label={t('clockMoved', { typed: session.typed.replace('T', ' ') })} />
            )}
          </Group>
          <FactList>
            <Fact label={t('date.when')}>
              {own.day}, {own.hours}
              <Text size="xs" c="dimmed">
                {own.zone}
              </Text>
              {session.zone !== ownZone() && (
                <Text size="xs" c="dimmed">
                  {t('date.yours', { when: `${mine.day}, ${mine.hours}`, zone: mine.zone })}
                </Text>
              )}
            </Fact>
            <Fact label={t('date.venue')}>{session.venue}</Fact>
            <Fact label={t('date.joinLink')}>
              {session.joinLink && (
                <Anchor href={session.joinLink} target="_blank" rel="noreferrer noopener" size="sm">
                  {session.joinLink}
                </Anchor>
              )}
            </Fact>
          </FactList>
        </Stack>
      ) : (
        <Text c="dimmed">{t('date.none')}</Text>
      )}
      {open === 'edit' && <SessionDialog focusGroupId={group.id} session={session} onClose={close} />}
      {open === 'giveUp' && session && (
        <ConfirmDialog
          title={t('date.giveUpTitle')}
          confirm={t('date.giveUp')}
          risk
          busy={giveUp.isPending}
          onClose={close}
          onConfirm={() => giveUp.mutate({ input: { id: session.id, version: session.version } })}
        >
          {t('date.giveUpText')}
        </ConfirmDialog>
      )}
    </Section>
  );
}
