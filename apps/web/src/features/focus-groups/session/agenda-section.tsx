import { agendaClock } from '@alongside/domain';
import { ActionIcon, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { Section } from '../../../ui/section.tsx';
import styles from './session.module.css';
import { SetFocusGroupAgendaDocument } from './session.operation.ts';
import type { Session, SessionGroup } from './session-record.ts';
import { useTimeWords } from './time-words.ts';

interface AgendaProps {
  readonly group: SessionGroup;
  readonly session: Session;
  readonly canKeep: boolean;
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly lead: string;
}

/** Lines as a form holds them. Lines that stand are known by their place, so that two editions can be compared. */
const linesOf = (agenda: Session['agenda']): readonly Line[] =>
  agenda.map(({ title, minutes, lead }, place) => ({ id: `line ${String(place)}`, title, minutes, lead: lead ?? '' }));

function EditAgenda({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { t } = useTranslation('sessions');
  const edit = useEdit({
    table: 'focus_group_sessions',
    version: session.version,
    opened: { lines: linesOf(session.agenda) },
    document: SetFocusGroupAgendaDocument,
    input: ({ lines: all }, start) => ({
      id: session.id,
      ...start,
      items: all.map(({ title, minutes, lead }) => ({ title, minutes, lead: lead.trim() || null })),
    }),
    theirs: ({ agenda }) => ({ lines: linesOf(agenda as Session['agenda']) }),
    onSaved: onClose,
  });
  const { faults } = edit;
  const { lines } = edit.values;
  const setLines = (change: (old: readonly Line[]) => readonly Line[]) => edit.set({ lines: change(lines) });
  const say = (all: readonly Line[]) =>
    all
      .map(({ title, minutes, lead }) =>
        [title, t('agenda.minutes', { count: minutes }), lead].filter((part) => part !== '').join(', '),
      )
      .join('; ');
  const put = (id: string, change: Partial<Line>) =>
    setLines((old) => old.map((line) => (line.id === id ? { ...line, ...change } : line)));
  return (
    <>
      <form onSubmit={edit.submit}>
        <Stack>
          {lines.map(({ id, title, minutes, lead }, place) => (
            <div key={id} className={styles.line}>
              <SafeTextInput
                label={t('agenda.item', { place: place + 1 })}
                value={title}
                onChange={(value) => put(id, { title: value })}
                error={faults[`items.${String(place)}.title`]}
                {...edit.text}
              />
              <SafeTextInput
                label={t('agenda.lead')}
                value={lead}
                onChange={(value) => put(id, { lead: value })}
                error={faults[`items.${String(place)}.lead`]}
                {...edit.text}
              />
              <NumberInput
                label={t('minutes')}
                min={1}
                value={minutes}
                onChange={(value) => put(id, { minutes: Number(value) || 0 })}
                error={faults[`items.${String(place)}.minutes`]}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                mb={4}
                aria-label={t('agenda.drop', { place: place + 1 })}
                onClick={() => setLines((old) => old.filter((line) => line.id !== id))}
              >
                <IconTrash size="var(--al-icon-small)" aria-hidden />
              </ActionIcon>
            </div>
          ))}
          <Group>
            <Button
              size="xs"
              variant="default"
              onClick={() => setLines((old) => [...old, { id: newId(), title: '', minutes: 10, lead: '' }])}
            >
              {t('agenda.add')}
            </Button>
          </Group>
          <FormFault text={edit.general ?? faults['items']} />
          <FormActs submit={t('agenda.save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict edit={edit} fields={{ lines: { label: t('agenda.title'), say } }} />
    </>
  );
}

/** The run sheet: what happens when, on the wall of the organiser's zone. */
export function AgendaSection({ session, canKeep }: AgendaProps) {
  const { t } = useTranslation('sessions');
  const { span } = useTimeWords();
  const [editing, setEditing] = useState(false);
  const starts = agendaClock(session.agenda);
  const total = starts.at(-1) ?? 0;
  const at = (minutes: number) =>
    span(new Date(Date.parse(session.startsAt) + minutes * 60_000).toISOString(), 0, session.zone).hours.split('–')[0];
  return (
    <Section
      title={t('agenda.title')}
      hint={t('agenda.hint', { total, minutes: session.minutes })}
      act={
        canKeep &&
        !editing && (
          <Button size="xs" variant="default" onClick={() => setEditing(true)}>
            {t('agenda.edit')}
          </Button>
        )
      }
    >
      {editing ? (
        <EditAgenda session={session} onClose={() => setEditing(false)} />
      ) : session.agenda.length === 0 ? (
        <Text c="dimmed">{t('agenda.empty')}</Text>
      ) : (
        <table className={styles.agenda}>
          <tbody>
            {session.agenda.map(({ title, minutes, lead }, place) => (
              <tr key={`${String(place)} ${title}`}>
                <td className="tabular">{at(starts[place] ?? 0)}</td>
                <th scope="row">
                  {title}
                  {lead && (
                    <Text size="xs" c="dimmed">
                      {lead}
                    </Text>
                  )}
                </th>
                <td className="tabular">{t('agenda.minutes', { count: minutes })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > session.minutes && (
        <Text size="sm" mt="sm">
          {t('agenda.long', { over: total - session.minutes })}
        </Text>
      )}
    </Section>
  );
}
