import { notificationKindsOf } from '@alongside/domain';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { readOptions } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { UnreadNotificationsDocument } from './inbox-link.operation.ts';
import styles from './shell.module.css';

/** The API counts no further. */
const MOST = 100;
const ASK_EVERY = 60_000;

/** The way to the inbox, with the number of what is new; absent for roles that are told nothing. */
export function InboxLink() {
  const { t } = useTranslation();
  const format = useFormat();
  const told = notificationKindsOf(useViewer().role).length > 0;
  const { data } = useQuery({
    ...readOptions(UnreadNotificationsDocument, {}),
    refetchInterval: ASK_EVERY,
    enabled: told,
  });
  if (!told) return null;
  const count = data?.viewer.unreadNotifications ?? 0;
  const shown = count >= MOST ? `${MOST - 1}+` : format.number(count);
  const label = count > 0 ? t('inboxNew', { count, shown }) : t('inbox');
  return (
    <Tooltip label={label}>
      <ActionIcon component={Link} to="/inbox" className={styles.inbox} variant="subtle" size="lg" aria-label={label}>
        <IconBell size="var(--al-icon)" aria-hidden />
        {count > 0 && (
          <span className={styles.count} aria-hidden>
            {shown}
          </span>
        )}
      </ActionIcon>
    </Tooltip>
  );
}
