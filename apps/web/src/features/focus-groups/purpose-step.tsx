import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast.tsx';
import { CancelFocusGroupDocument, EditFocusGroupDocument } from './focus-group.operation.ts';
import type { FocusGroup } from './focus-group-record.ts';
import styles from './focus-groups.module.css';
import { PurposeFields, questionsOf } from './purpose-fields.tsx';

interface OfGroup {
  readonly group: FocusGroup;
}

function EditPurpose({ group, onClose }: OfGroup & { readonly onClose: () => void }) {
  const { t } = useTranslation('focusGroups');
  const { id, version, title, purpose, format } = group;
  const edit = useEdit({
    table: 'focus_groups',
    version,
    opened: { title, purpose, format, questions: group.questions.join('\n') },
    theirs: (current) => ({
      ...current,
      questions: (current['questions'] as readonly string[] | undefined)?.join('\n') ?? '',
    }),
    document: EditFocusGroupDocument,
    input: ({ questions, ...values }, start) => ({ id, ...values, ...start, questions: questionsOf(questions) }),
    onSaved: () => {
      onClose();
      toast(t('edited'));
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('editPurpose')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <PurposeFields values={edit.values} onChange={edit.set} faults={edit.faults} text={edit.text} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{ title: t('name'), purpose: t('purpose'), questions: t('questions'), format: t('format') }}
      />
    </Modal>
  );
}

function CancelDialog({ group: { id, version }, onClose }: OfGroup & { readonly onClose: () => void }) {
  const { t } = useTranslation('focusGroups');
  const [reason, setReason] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const cancel = useChange(CancelFocusGroupDocument, { onSuccess: onClose, onError: take });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    cancel.mutate({ input: { id, version, reason, confirmedText: confirmed } });
  };
  return (
    <Modal opened onClose={onClose} title={t('callOff')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('callOffText')}</Text>
          <SafeTextArea
            label={t('reason')}
            required
            data-autofocus
            value={reason}
            onChange={setReason}
            error={faults['reason']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          <FormFault text={general} />
          <FormActs submit={t('callOff')} onCancel={onClose} busy={cancel.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

/** What the focus group is for and asks. */
export function PurposeStep({ group }: OfGroup) {
  const { t } = useTranslation('focusGroups');
  const { label } = useLabel();
  const [open, setOpen] = useState<'edit' | 'cancel' | undefined>();
  const close = () => setOpen(undefined);
  const { purpose, questions, format, viewerCan } = group;
  return (
    <Stack maw="var(--al-reading-width)">
      <Section
        title={t('purpose')}
        act={
          <Group gap="xs">
            {viewerCan.edit && (
              <Button variant="default" size="xs" onClick={() => setOpen('edit')}>
                {t('edit')}
              </Button>
            )}
            {viewerCan.cancel && (
              <Button variant="subtle" color="gray" size="xs" onClick={() => setOpen('cancel')}>
                {t('callOff')}
              </Button>
            )}
          </Group>
        }
      >
        <Text className={styles.text ?? ''}>{purpose}</Text>
        <Text size="sm" c="dimmed" mt="xs">
          {label('focusGroupFormat', format)}
        </Text>
      </Section>
      <Section title={t('questions')}>
        {questions.length === 0 ? (
          <Text c="dimmed">{t('noQuestions')}</Text>
        ) : (
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        )}
      </Section>
      {open === 'edit' && <EditPurpose group={group} onClose={close} />}
      {open === 'cancel' && <CancelDialog group={group} onClose={close} />}
    </Stack>
  );
}
