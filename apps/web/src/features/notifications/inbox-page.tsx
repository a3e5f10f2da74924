import { notificationKindsOf } from '@alongside/domain';
import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconBellCheck } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useChange, usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import styles from './inbox.module.css';
import { InboxDocument, MarkAllNotificationsReadDocument, UnmarkNotificationsDocument } from './inbox.operation.ts';
import { NotificationLine } from './notification-line.tsx';

/** Marks everything as read; the toast takes exactly that back. */
function MarkAll() {
  const { t } = useTranslation('notifications');
  const refusalText = useRefusalText();
  const unmark = useChange(UnmarkNotificationsDocument, { onSuccess: () => toast(t('unmarked')) });
  const mark = useChange(MarkAllNotificationsReadDocument, {
    onSuccess: ({ markAllNotificationsRead: { count, at } }) =>
      toast(t('allRead', { count }), count > 0 ? { undo: () => unmark.mutate({ input: { at } }) } : {}),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  return (
    <Button variant="default" loading={mark.isPending} onClick={() => mark.mutate({})}>
      {t('markAll')}
    </Button>
  );
}

/** What the reader should know of, newest first; what is new unless asked for all. */
export function InboxPage() {
  const { t } = useTranslation('notifications');
  const { label } = useLabel();
  const kinds = notificationKindsOf(useViewer().role);
  const { all = false, kind } = useSearch({ from: '/signed-in/inbox' });
  const navigate = useNavigate({ from: '/inbox' });
  const list = usePages(
    InboxDocument,
    { filter: { unread: all ? null : true, kind: kind ?? null } },
    (data) => data.notifications,
  );
  const nothing = !list.isPending && !list.error && list.rows.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      act={
        <Group gap="sm">
          <RouterButton to="/settings" hash="notifications" variant="subtle">
            {t('toChoices')}
          </RouterButton>
          <MarkAll />
        </Group>
      }
      width="reading"
    >
      <div className={styles.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('filter')}
          value={all ? 'all' : 'new'}
          onChange={(value) =>
            void navigate({ search: (old) => ({ ...old, all: value === 'all' || undefined }), replace: true })
          }
          data={[
            { value: 'new', label: t('onlyNew') },
            { value: 'all', label: t('all') },
          ]}
        />
        <FacetBar
          facets={[
            {
              id: 'kind',
              label: t('kind'),
              options: kinds.map((code) => ({ value: code, label: label('notificationKind', code) })),
            },
          ]}
          chosen={{ kind }}
          onChange={(_facet, values) =>
            void navigate({
              search: (old) => ({ ...old, kind: values.length > 0 ? (values as typeof kind) : undefined }),
              replace: true,
            })
          }
          onClear={() => void navigate({ search: (old) => ({ ...old, kind: undefined }), replace: true })}
        />
      </div>
      {list.error && list.rows.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={5} />}
      {nothing && (
        <EmptyState
          icon={IconBellCheck}
          title={t(all ? 'emptyTitle' : 'emptyNewTitle')}
          text={t(all ? 'emptyText' : 'emptyNewText')}
        />
      )}
      {list.rows.length > 0 && (
        <ul className={styles.list}>
          {list.rows.map((line) => (
            <NotificationLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="default" mt="md" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Page>
  );
}
