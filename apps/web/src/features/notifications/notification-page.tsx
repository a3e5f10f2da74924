import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { MarkNotificationsDocument, NotificationDocument, NotificationLineFragment } from './inbox.operation.ts';
import { targetOf } from './target.ts';

/** Where the links of mails lead: on to the record, which is then read. Opening the address alone changes nothing. */
export function NotificationPage() {
  const { t } = useTranslation('notifications');
  const { notificationId } = useParams({ from: '/signed-in/inbox/$notificationId' });
  const { data, error, refetch } = useRead(NotificationDocument, { id: notificationId });
  const navigate = useNavigate();
  const mark = useChange(MarkNotificationsDocument);
  const left = useRef(false);
  const notification = data?.notification && readFragment(NotificationLineFragment, data.notification);
  useEffect(() => {
    if (!notification || left.current) return;
    left.current = true;
    if (!notification.readAt) mark.mutate({ input: { ids: [notification.id], read: true } });
    void navigate({ ...targetOf(notification), replace: true });
  }, [notification, mark, navigate]);
  return (
    <Page title={t('title')} width="reading">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && !notification ? (
        <EmptyState
          title={t('goneTitle')}
          text={t('goneText')}
          acts={<RouterButton to="/inbox">{t('toInbox')}</RouterButton>}
        />
      ) : (
        !error && <TextSkeleton lines={3} />
      )}
    </Page>
  );
}
