import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLogout, IconSettings, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import styles from './account-menu.module.css';
import { useSignOut } from './sign-out.ts';

const initialsOf = (name: string) => {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
};

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { label } = useLabel();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <UnstyledButton className={styles.initials} aria-label={t('account', { name: viewer.name })}>
          {initialsOf(viewer.name)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <Text fw={600} size="sm">
            {viewer.name}
          </Text>
          <Text size="xs" c="dimmed">
            {viewer.email}
          </Text>
          <Text size="xs" c="dimmed">
            {label('role', viewer.role)} · {viewer.hotline?.name ?? t('wholeNetwork')}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/settings"
          leftSection={<IconSettings size="var(--al-icon-small)" aria-hidden />}
        >
          {t('settings')}
        </Menu.Item>
        {viewer.can.administerUsers && (
          <Menu.Item
            component={Link}
            to="/settings/users"
            leftSection={<IconUsers size="var(--al-icon-small)" aria-hidden />}
          >
            {t('users')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => void signOut()} leftSection={<IconLogout size="var(--al-icon-small)" aria-hidden />}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
