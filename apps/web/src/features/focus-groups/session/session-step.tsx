import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { AgendaSection } from './agenda-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { ParticipantsSection } from './participants-section.tsx';
import styles from './session.module.css';
import { AdvanceFocusGroupDocument, StepBackFocusGroupDocument } from './session.operation.ts';
import type { SessionGroup } from './session-record.ts';
import { WithSession } from './with-session.tsx';

/** The next state, with what is still missing for it. */
export function ProgressSection({ group, canKeep }: { readonly group: SessionGroup; readonly canKeep: boolean }) {
  const { t } = useTranslation('sessions');
  const { label, define } = useLabel();
  const refusal = useRefusalText();
  const back = useChange(StepBackFocusGroupDocument);
  const advance = useChange(AdvanceFocusGroupDocument, {
    onError: (problem) => toast(refusal(problem)),
    onSuccess: ({ advanceFocusGroup: { id, version } }) =>
      toast(t('progress.done'), { undo: () => back.mutate({ input: { id, version } }) }),
  });
  const { next, missing, previous } = group.progress;
  if (!canKeep || (next === null && previous === null)) return null;
  const stands = { id: group.id, version: group.version };
  return (
    <Section title={next ? t('progress.next', { state: label('focusGroupStatus', next) }) : t('progress.over')}>
      {next && (
        <ul className={styles.missing}>
          {missing.map((code) => (
            <li key={code}>
              <IconCircle size="var(--al-icon-small)" aria-hidden /> {label('sessionRequirement', code)}
              <Text component="span" size="sm" c="dimmed">
                {define('sessionRequirement', code)}
              </Text>
            </li>
          ))}
          {missing.length === 0 && (
            <li>
              <IconCircleCheck size="var(--al-icon-small)" color="var(--al-good)" aria-hidden /> {t('progress.ready')}
            </li>
          )}
        </ul>
      )}
      <Group mt="sm">
        {next && next !== 'SCHEDULED' && (
          <Button
            disabled={missing.length > 0}
            loading={advance.isPending}
            onClick={() => advance.mutate({ input: stands })}
          >
            {t(next === 'HELD' ? 'progress.hold' : 'progress.report')}
          </Button>
        )}
        {previous && (
          <Button variant="default" loading={back.isPending} onClick={() => back.mutate({ input: stands })}>
            {t('progress.back', { state: label('focusGroupStatus', previous) })}
          </Button>
        )}
      </Group>
    </Section>
  );
}

/** What happens in the room: run sheet, who is there, what they agree to, what is said. */
export function SessionStep({ group }: { readonly group: FocusGroup }) {
  const { t } = useTranslation('sessions');
  const canKeep = group.viewerCan.edit;
  return (
    <WithSession id={group.id}>
      {(record) =>
        record.session ? (
          <Stack>
            <ProgressSection group={record} canKeep={group.viewerCan.edit || group.status === 'REPORTED'} />
            <AgendaSection group={record} session={record.session} canKeep={canKeep} />
            <ParticipantsSection group={record} canKeep={canKeep} />
            <NotesSection group={record} canKeep={canKeep && ['SCHEDULED', 'HELD'].includes(group.status)} />
          </Stack>
        ) : (
          <EmptyState title={t('session.noneTitle')} text={t('session.noneText')} />
        )
      }
    </WithSession>
  );
}
