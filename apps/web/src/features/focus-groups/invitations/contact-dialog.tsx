import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ZoneField } from '../date/time-fields.tsx';
import { CorrectCandidateContactDocument } from './invitation.operation.ts';
import { type Invitation, nameOf } from './invitation-record.ts';

interface ContactDialogProps {
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** How somebody who is invited is reached. Everything else of them stands still since the draw. */
export function ContactDialog({ invitation: { candidate, sentAt }, onClose }: ContactDialogProps) {
  const { t } = useTranslation('invitations');
  const who = nameOf(candidate);
  const opened = { email: candidate.email ?? '', zone: candidate.zone ?? '' };
  const edit = useEdit({
    table: 'focus_group_candidates',
    version: candidate.version,
    opened,
    document: CorrectCandidateContactDocument,
    input: ({ email, zone }, { version }) => ({
      id: candidate.id,
      version,
      email: email.trim() || null,
      zone: zone || null,
    }),
    theirs: ({ email, zone }) => ({ email: (email as string | null) ?? '', zone: (zone as string | null) ?? '' }),
    onSaved: () => {
      onClose();
      toast(t(edit.values.email === opened.email ? 'contact.saved' : 'contact.moved', { who }));
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('contact.title', { who })}>
      <form onSubmit={edit.submit}>
        <Stack>
          <Text size="sm">{t(sentAt ? 'contact.text' : 'contact.early')}</Text>
          <TextInput
            type="email"
            label={t('answer.colleague.email')}
            data-autofocus
            value={edit.values.email}
            onChange={(event) => edit.set({ email: event.currentTarget.value })}
            error={edit.faults['email']}
          />
          <ZoneField
            label={t('contact.zone')}
            value={edit.values.zone}
            onChange={(zone) => edit.set({ zone })}
            error={edit.faults['zone']}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('contact.save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict edit={edit} fields={{ email: t('answer.colleague.email'), zone: t('contact.zone') }} />
    </Modal>
  );
}
