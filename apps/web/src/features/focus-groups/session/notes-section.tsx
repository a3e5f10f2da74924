import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AddFocusGroupNoteDocument, RemoveFocusGroupNoteDocument } from '../findings/finding.operation.ts';
import { EditNoteDialog } from './edit-note-dialog.tsx';
import styles from './session.module.css';
import { type Note, nameOf, type SessionGroup } from './session-record.ts';

/** Adds a note; the form stays for the next one. */
function AddNote({ group }: { readonly group: SessionGroup }) {
  const { t } = useTranslation('sessions');
  const [id, setId] = useState(newId);
  const [text, setText] = useState('');
  const [speakerId, setSpeaker] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const add = useChange(AddFocusGroupNoteDocument, {
    onError: take,
    onSuccess: () => {
      setId(newId());
      setText('');
      onConfirmed(false);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    add.mutate({ input: { id, focusGroupId: group.id, text, speakerId: speakerId || null, confirmedText: confirmed } });
  };
  const there = group.participants.filter(({ attendance }) => attendance === 'ATTENDED');
  return (
    <form onSubmit={submit}>
      <Stack maw="var(--al-reading-width)">
        <SafeTextArea
          label={t('notes.text')}
          description={t('notes.textHint')}
          value={text}
          onChange={setText}
          error={faults['text']}
          confirmed={confirmed}
          onConfirmed={onConfirmed}
        />
        {there.length > 0 && (
          <NativeSelect
            label={t('notes.speaker')}
            value={speakerId}
            data={[
              { value: '', label: t('notes.noSpeaker') },
              ...there.map((person) => ({ value: person.id, label: nameOf(person.candidate) })),
            ]}
            onChange={(event) => setSpeaker(event.currentTarget.value)}
            error={faults['speakerId']}
          />
        )}
        <FormFault text={general} />
        <FormActs submit={t('notes.add')} busy={add.isPending} disabled={text.trim() === ''} />
      </Stack>
    </form>
  );
}

/** What was said, as evidence for the findings. */
export function NotesSection({ group, canKeep }: { readonly group: SessionGroup; readonly canKeep: boolean }) {
  const { t } = useTranslation('sessions');
  const [editing, setEditing] = useState<Note>();
  const remove = useChange(RemoveFocusGroupNoteDocument);
  const drop = (id: string) => {
    remove.mutate({ input: { id, removed: true } });
    toast(t('notes.removed'), { undo: () => remove.mutate({ input: { id, removed: false } }) });
  };
  return (
    <Section title={t('notes.title')} hint={t('notes.hint')}>
      {group.notes.length === 0 && (
        <Text c="dimmed" mb="md">
          {t('notes.empty')}
        </Text>
      )}
      <ul className={styles.notes}>
        {group.notes.map((note) => {
          const { id, text, speaker } = note;
          return (
            <li key={id} id={`note-${id}`} className={styles.note}>
              <div>
                <Text className={styles.text ?? ''}>{text}</Text>
                {speaker && (
                  <Text size="xs" c="dimmed">
                    {t('notes.saidBy', { who: nameOf(speaker) })}
                  </Text>
                )}
              </div>
              {canKeep && (
                <Group gap={0} wrap="nowrap">
                  <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setEditing(note)}>
                    {t('notes.edit')}
                  </Button>
                  <Button size="compact-xs" variant="subtle" color="gray" onClick={() => drop(id)}>
                    {t('notes.remove')}
                  </Button>
                </Group>
              )}
            </li>
          );
        })}
      </ul>
      {canKeep && <AddNote group={group} />}
      {editing && (
        <EditNoteDialog key={editing.id} group={group} note={editing} onClose={() => setEditing(undefined)} />
      )}
    </Section>
  );
}
