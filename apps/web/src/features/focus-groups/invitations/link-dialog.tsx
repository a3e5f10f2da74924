import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { IssuedLink } from '../../../ui/link-dialog.tsx';
import { IssueInvitationLinkDocument } from './invitation.operation.ts';
import { type Invitation, nameOf } from './invitation-record.ts';

interface LinkDialogProps {
  readonly invitation: Invitation;
  /** Working days to reply. */
  readonly days: number;
  readonly onClose: () => void;
}

/** Makes the link by which somebody replies. The first one counts as asking them. */
export function LinkDialog({ invitation, days, onClose }: LinkDialogProps) {
  const { t } = useTranslation('invitations');
  const format = useFormat();
  const [id] = useState(newId);
  const { general, take, clear } = useFormFaults();
  const issue = useChange(IssueInvitationLinkDocument, { onError: take });
  const issued = issue.data?.issueInvitationLink;
  const who = nameOf(invitation.candidate);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    issue.mutate({ input: { id, invitationId: invitation.id } });
  };
  return (
    <Modal opened onClose={onClose} title={t('link.title', { who })} size="lg" closeOnClickOutside={!issued}>
      {issued ? (
        <IssuedLink
          text={t('link.ready', { who, date: format.date(issued.expiresAt.slice(0, 10)) })}
          path={issued.path}
          onClose={onClose}
        />
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <Text size="sm">{t(invitation.sentAt ? 'link.again' : 'link.first', { count: days })}</Text>
            <FormFault text={general} />
            <FormActs submit={t('link.make')} onCancel={onClose} busy={issue.isPending} />
          </Stack>
        </form>
      )}
    </Modal>
  );
}
