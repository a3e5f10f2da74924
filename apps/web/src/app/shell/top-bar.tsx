import { ActionIcon, Burger, Button, Kbd, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconPencilPlus, IconSearch, IconSun } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { modKey } from '../../lib/shortcut.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Mark } from '../../ui/mark.tsx';
import { AccountMenu } from './account-menu.tsx';
import { InboxLink } from './inbox-link.tsx';
import styles from './shell.module.css';

function ThemeToggle() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = t(dark ? 'toLight' : 'toDark');
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size="var(--al-icon)" aria-hidden /> : <IconMoon size="var(--al-icon)" aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}

/** Search, Log, inbox, theme, account: what is at hand on every page. */
export function TopBar({ drawerOpen, onDrawer }: { readonly drawerOpen: boolean; readonly onDrawer: () => void }) {
  const { t } = useTranslation();
  const { openLog, openPalette } = useActs();
  const { can } = useViewer();
  return (
    <div className={styles.bar}>
      <Burger
        className={styles['only-small']}
        opened={drawerOpen}
        onClick={onDrawer}
        size="sm"
        aria-label={t(drawerOpen ? 'closeNavigation' : 'openNavigation')}
        aria-expanded={drawerOpen}
      />
      <Link to="/" className={styles.brand} aria-label={t('product')}>
        <Mark />
        <span>{t('product')}</span>
      </Link>
      <button
        type="button"
        className={styles.search}
        onClick={openPalette}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        aria-label={t('search')}
      >
        <IconSearch size="var(--al-icon-small)" aria-hidden />
        <span className={styles.words}>{t('search')}</span>
        <span className={styles.keys} aria-hidden>
          <Kbd size="xs">{modKey}</Kbd> <Kbd size="xs">K</Kbd>
        </span>
      </button>
      <span className={styles.spring} />
      {can.log && (
        <Tooltip label={t('logHint')}>
          <Button
            className={styles.log}
            leftSection={<IconPencilPlus size="var(--al-icon-small)" aria-hidden />}
            onClick={() => openLog()}
            aria-keyshortcuts="l"
            aria-haspopup="dialog"
          >
            {t('log')}
          </Button>
        </Tooltip>
      )}
      <InboxLink />
      <ThemeToggle />
      <AccountMenu />
    </div>
  );
}
