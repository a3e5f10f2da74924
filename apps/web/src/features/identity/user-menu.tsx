import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsExchange, IconDots, IconEraser, IconLink, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsersQuery } from '../../gql/graphql.ts';
import { useChange } from '../../lib/query.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { DeactivateUserDocument } from './deactivate-user.operation.ts';
import { EraseUserDialog } from './erase-user-dialog.tsx';
import type { PersonalLink } from './personal-link-dialog.tsx';
import { ReactivateUserDocument } from './reactivate-user.operation.ts';
import { RenewPasswordLinkDocument } from './renew-password-link.operation.ts';

export type UserRow = UsersQuery['users']['edges'][number]['node'];

/** What an administrator may do with one account. */
export function UserMenu({ user, onLink }: { readonly user: UserRow; readonly onLink: (link: PersonalLink) => void }) {
  const { t } = useTranslation('identity');
  const text = useRefusalText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [erasing, setErasing] = useState(false);
  const onError = (refusal: unknown) => toast(text(refusal));
  const { name } = user;
  const deactivate = useChange(DeactivateUserDocument, {
    onError,
    onSuccess: () => {
      setAsking(false);
      toast(t('users.deactivated', { name }));
    },
  });
  const reactivate = useChange(ReactivateUserDocument, {
    onError,
    onSuccess: () => toast(t('users.reactivated', { name })),
  });
  const renew = useChange(RenewPasswordLinkDocument, {
    onError,
    onSuccess: ({ renewPasswordLink: made }) =>
      onLink({ name, path: made.passwordLink, expiresAt: made.linkExpiresAt }),
  });
  const input = { id: user.id, version: user.version };
  // Nothing is left to be done with somebody who was erased.
  if (user.erasedAt) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('users.rowMenu', { name })}>
            <IconDots size="var(--al-icon)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {user.active && (
            <Menu.Item
              leftSection={<IconLink size="var(--al-icon-small)" aria-hidden />}
              onClick={() => renew.mutate({ input: { userId: user.id } })}
            >
              {t('users.renewLink')}
            </Menu.Item>
          )}
          {user.active && user.viewerCan.deactivate && (
            <Menu.Item
              leftSection={<IconUserOff size="var(--al-icon-small)" aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {t('users.deactivate')}
            </Menu.Item>
          )}
          {user.hotline && user.role !== 'OBSERVER' && (
            <Menu.Item
              leftSection={<IconArrowsExchange size="var(--al-icon-small)" aria-hidden />}
              onClick={() => void navigate({ to: '/handovers/new', search: { of: user.id } })}
            >
              {t('users.handOver')}
            </Menu.Item>
          )}
          {!user.active && (
            <Menu.Item
              leftSection={<IconUserCheck size="var(--al-icon-small)" aria-hidden />}
              onClick={() => reactivate.mutate({ input })}
            >
              {t('users.reactivate')}
            </Menu.Item>
          )}
          {user.viewerCan.erase && (
            <Menu.Item
              leftSection={<IconEraser size="var(--al-icon-small)" aria-hidden />}
              onClick={() => setErasing(true)}
            >
              {t('erase.menu')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {erasing && <EraseUserDialog user={user} onClose={() => setErasing(false)} />}
      {asking && (
        <ConfirmDialog
          title={t('users.deactivateTitle', { name })}
          confirm={t('users.deactivate')}
          risk
          busy={deactivate.isPending}
          onConfirm={() => deactivate.mutate({ input })}
          onClose={() => setAsking(false)}
        >
          {t('users.deactivateText', { name })}
        </ConfirmDialog>
      )}
    </>
  );
}
