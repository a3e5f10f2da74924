import { ActionIcon, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconMail, IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import styles from './inbox.module.css';
import { MarkNotificationsDocument, NotificationLineFragment } from './inbox.operation.ts';
import { kindIcons } from './kind-icon.ts';
import { targetOf } from './target.ts';

/** One notification: what it is, whom it concerns, when; the link leads to the record and marks it as read. */
export function NotificationLine({ line }: { readonly line: FragmentType<typeof NotificationLineFragment> }) {
  const { t } = useTranslation('notifications');
  const { label } = useLabel();
  const format = useFormat();
  const notification = readFragment(NotificationLineFragment, line);
  const { id, kind, title, about, by, dueOn, createdAt, readAt } = notification;
  const mark = useChange(MarkNotificationsDocument);
  const fresh = readAt === null || readAt === undefined;
  const set = (read: boolean) => mark.mutate({ input: { ids: [id], read } });
  const Icon = kindIcons[kind];
  const name = title ?? label('notificationKind', kind);
  const act = t(fresh ? 'markRead' : 'markNew');
  return (
    <li className={styles.line} data-fresh={fresh || undefined}>
      <Icon className={styles.icon} size="var(--al-icon)" stroke="var(--al-stroke)" aria-hidden />
      <div className={styles.text}>
        <RouterAnchor {...targetOf(notification)} fw={fresh ? 600 : 400} onClick={() => fresh && set(true)}>
          {name}
        </RouterAnchor>
        {fresh && <VisuallyHidden> {t('isNew')}</VisuallyHidden>}
        <Text size="sm" c="dimmed">
          {[label('notificationKind', kind), about, by && t('by', { name: by })].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Text size="sm" c="dimmed" className={styles.when}>
        {dueOn ? t('day', { day: format.date(dueOn) }) : format.ago(createdAt)}
      </Text>
      <Tooltip label={act}>
        <ActionIcon variant="subtle" color="gray" aria-label={`${act}: ${name}`} onClick={() => set(fresh)}>
          {fresh ? (
            <IconMail size="var(--al-icon-small)" aria-hidden />
          ) : (
            <IconMailOpened size="var(--al-icon-small)" aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
