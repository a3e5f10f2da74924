import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { RestoreInvitationDocument, WithdrawInvitationDocument } from './invitation.operation.ts';
import { type Invitation, nameOf } from './invitation-record.ts';

/** Dialogs that the acts of an invitation open. */
export type InvitationDialog = 'link' | 'note' | 'contact' | 'colleague';

interface InvitationActsProps {
  readonly invitation: Invitation;
  readonly open: (dialog: InvitationDialog) => void;
}

/** What the secretariat does next for one person, and what else it can do. */
export function InvitationActs({ invitation, open }: InvitationActsProps) {
  const { t } = useTranslation('invitations');
  const text = useRefusalText();
  const who = nameOf(invitation.candidate);
  const { id, version, state, restorable, suggestion } = invitation;
  const onError = (refusal: Parameters<typeof text>[0]) => toast(text(refusal));
  const restore = useChange(RestoreInvitationDocument, { onError, onSuccess: () => toast(t('restored', { who })) });
  const withdraw = useChange(WithdrawInvitationDocument, {
    onError,
    onSuccess: ({ withdrawInvitation: { invitations } }) => {
      const now = invitations.find((each) => each.id === id);
      toast(t('withdrawn', { who }), { undo: () => now && restore.mutate({ input: { id, version: now.version } }) });
    },
  });
  if (state === 'CANCELLED')
    return restorable ? (
      <Button
        variant="default"
        size="compact-sm"
        loading={restore.isPending}
        onClick={() => restore.mutate({ input: { id, version } })}
      >
        {t('restore')}
      </Button>
    ) : null;
  const toDecide = suggestion?.state === 'OPEN';
  return (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      {toDecide ? (
        <Button size="compact-sm" onClick={() => open('colleague')}>
          {t('colleague.decide')}
        </Button>
      ) : (
        state === 'DRAFT' && (
          <Button size="compact-sm" onClick={() => open('link')}>
            {t('ask')}
          </Button>
        )
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('acts', { who })}>
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => open('link')}>{t(invitation.sentAt ? 'newLink' : 'ask')}</Menu.Item>
          <Menu.Item onClick={() => open('note')}>{t('note.open')}</Menu.Item>
          <Menu.Item onClick={() => open('contact')}>{t('contact.open')}</Menu.Item>
          <Menu.Item onClick={() => withdraw.mutate({ input: { id, version } })}>{t('withdraw')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
