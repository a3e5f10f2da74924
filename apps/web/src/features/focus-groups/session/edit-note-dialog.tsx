import { Modal, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { toast } from '../../../ui/toast.tsx';
import { EditFocusGroupNoteDocument } from '../findings/finding.operation.ts';
import { type Note, nameOf, type SessionGroup } from './session-record.ts';

interface EditNoteDialogProps {
  readonly group: SessionGroup;
  readonly note: Note;
  readonly onClose: () => void;
}

/** Corrects what was written down, and who said it. */
export function EditNoteDialog({ group, note, onClose }: EditNoteDialogProps) {
  const { t } = useTranslation('sessions');
  const there = group.participants
    .filter(({ id, attendance }) => attendance === 'ATTENDED' || id === note.speaker?.id)
    .map(({ candidate }) => ({ value: candidate.id, label: nameOf(candidate) }));
  const speakers = [{ value: '', label: t('notes.noSpeaker') }, ...there];
  const edit = useEdit({
    table: 'focus_group_notes',
    version: note.version,
    opened: { text: note.text, speakerId: note.speaker?.id ?? '' },
    theirs: ({ text, speakerId }) => ({
      text: String(text),
      speakerId: typeof speakerId === 'string' ? speakerId : '',
    }),
    document: EditFocusGroupNoteDocument,
    input: ({ text, speakerId }, start) => ({ id: note.id, text: text.trim(), speakerId: speakerId || null, ...start }),
    onSaved: () => {
      onClose();
      toast(t('notes.edited'));
    },
  });
  const { values, set, faults } = edit;
  return (
    <Modal opened onClose={onClose} title={t('notes.editTitle')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <SafeTextArea
            autoFocus
            label={t('notes.text')}
            description={t('notes.textHint')}
            value={values.text}
            onChange={(text) => set({ text })}
            {...edit.text}
            error={faults['text']}
          />
          <NativeSelect
            label={t('notes.speaker')}
            value={values.speakerId}
            data={speakers}
            onChange={(event) => set({ speakerId: event.currentTarget.value })}
            error={faults['speakerId']}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{ text: t('notes.text'), speakerId: { label: t('notes.speaker'), options: speakers } }}
      />
    </Modal>
  );
}
