import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { type Finding, nameOf, type SessionGroup } from '../session/session-record.ts';
import { ProgressSection } from '../session/session-step.tsx';
import { WithSession } from '../session/with-session.tsx';
import { TraceLink } from '../trace/trace-link.tsx';
import { ActionsSection } from './actions-section.tsx';
import { RemoveFindingDocument } from './finding.operation.ts';
import { FindingDialog } from './finding-dialog.tsx';
import styles from './findings.module.css';
import { ReportMenu } from './report-menu.tsx';

interface FindingCardProps {
  readonly group: SessionGroup;
  readonly finding: Finding;
  readonly canKeep: boolean;
}

/** On whose words a finding rests, by seat; a name stands there only with consent. Each leads to how that seat came about. */
function Voices({ voices }: Pick<Finding, 'voices'>) {
  const { t } = useTranslation('traces');
  if (voices.length === 0) return null;
  return (
    <Text size="sm" mt="xs" component="div">
      {t('voices')}
      <ul className={styles.voices}>
        {voices.map(({ id, attributable, invitation, candidate }) => (
          <li key={id}>
            <TraceLink candidateId={id}>
              {!invitation?.seat
                ? t('voiceUnseated')
                : attributable
                  ? t('voiceNamed', { seat: invitation.seat, who: nameOf(candidate) })
                  : t('voice', { seat: invitation.seat })}
            </TraceLink>
          </li>
        ))}
      </ul>
    </Text>
  );
}

/** One finding with what it rests on. */
function FindingCard({ group, finding, canKeep }: FindingCardProps) {
  const { t } = useTranslation('sessions');
  const [editing, setEditing] = useState(false);
  const remove = useChange(RemoveFindingDocument);
  const { id, theme, statement, support, quote, named, speaker, evidence, voices } = finding;
  const total = group.participants.filter(({ attendance }) => attendance === 'ATTENDED').length;
  const drop = () => {
    remove.mutate({ input: { id, removed: true } });
    toast(t('findings.removed'), { undo: () => remove.mutate({ input: { id, removed: false } }) });
  };
  return (
    <article className={styles.finding} id={`finding-${id}`}>
      <Text size="sm" c="dimmed">
        {theme}
      </Text>
      <Text fw={500}>{statement}</Text>
      {quote && <blockquote className={styles.quote}>{t('findings.quoted', { quote })}</blockquote>}
      {named && speaker && <Text size="sm">{t('findings.by', { who: nameOf(speaker) })}</Text>}
      <Text size="sm" mt="xs" className="tabular">
        {t('findings.supported', { support, total })}
      </Text>
      {evidence.length === 0 ? (
        <StateBadge tone="attention" label={t('findings.noEvidence')} />
      ) : (
        <ul className={styles.evidence}>
          {evidence.map((note) => (
            <li key={note.id}>
              <Text size="sm">
                {note.text}
                {note.speaker && ` (${nameOf(note.speaker)})`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Voices voices={voices} />
      {canKeep && (
        <Group gap="xs" mt="sm">
          <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
            {t('findings.change')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={drop}>
            {t('findings.remove')}
          </Button>
        </Group>
      )}
      {editing && <FindingDialog group={group} finding={finding} onClose={() => setEditing(false)} />}
    </article>
  );
}

function FindingsSection({ group, canKeep }: Omit<FindingCardProps, 'finding'>) {
  const { t } = useTranslation('sessions');
  const [adding, setAdding] = useState(false);
  const add = canKeep && <Button onClick={() => setAdding(true)}>{t('findings.add')}</Button>;
  return (
    <Section
      title={t('findings.title')}
      hint={t('findings.hint')}
      act={
        group.findings.length > 0 && (
          <Group gap="xs">
            <ReportMenu id={group.id} />
            {add}
          </Group>
        )
      }
    >
      {group.findings.length === 0 ? (
        <EmptyState title={t('findings.emptyTitle')} text={t('findings.emptyText')} acts={add} />
      ) : (
        <div className={styles.board}>
          {group.findings.map((finding) => (
            <FindingCard key={finding.id} group={group} finding={finding} canKeep={canKeep} />
          ))}
        </div>
      )}
      {adding && <FindingDialog group={group} onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** What the session came to, and what follows from it. */
export function FindingsStep({ group }: { readonly group: FocusGroup }) {
  const keeps = group.viewerCan.edit || group.status === 'REPORTED';
  const canWrite = group.viewerCan.edit && ['SCHEDULED', 'HELD'].includes(group.status);
  return (
    <WithSession id={group.id}>
      {(record) => (
        <Stack>
          <ProgressSection group={record} canKeep={keeps} />
          <FindingsSection group={record} canKeep={canWrite} />
          <ActionsSection group={record} canKeep={keeps && ['SCHEDULED', 'HELD', 'REPORTED'].includes(group.status)} />
        </Stack>
      )}
    </WithSession>
  );
}
