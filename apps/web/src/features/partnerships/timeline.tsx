import { sharingLabels } from '@alongside/domain';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { Composer } from './composer.tsx';
import { PartnershipTimelineDocument } from './partnership.operation.ts';
import { timelineKinds } from './partnership.search.ts';
import type { PartnershipRecord } from './record.ts';
import styles from './timeline.module.css';
import { TimelineEntry } from './timeline-entry.tsx';

/** Stands in place of a partnership that vanished between two pages. */
const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };

/** Everything that happened, newest first, in the order of happening and not of logging. */
export function Timeline({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('partnerships');
  const { options } = useLabel();
  const { show, label } = useSearch({ from: '/signed-in/partnerships/$partnershipId' });
  const navigate = useNavigate({ from: '/partnerships/$partnershipId' });
  const list = usePages(
    PartnershipTimelineDocument,
    { id: partnership.id, kinds: show ? [show] : null, sharing: label ? [label] : null },
    (data) => data.partnership?.timeline ?? nothing,
  );
  return (
    <>
      {partnership.viewerCan.log && <Composer partnershipId={partnership.id} />}
      <Group gap="xs" mb="md">
        <NativeSelect
          size="xs"
          aria-label={t('timeline.filter')}
          className={styles.filter ?? ''}
          value={show ?? 'ALL'}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void navigate({
              search: (old) => ({ ...old, show: timelineKinds.find((kind) => kind === value) }),
              replace: true,
              resetScroll: false,
            });
          }}
          data={(['ALL', ...timelineKinds] as const).map((kind) => ({
            value: kind,
            label: t(`timeline.kinds.${kind}`),
          }))}
        />
        <NativeSelect
          size="xs"
          aria-label={t('timeline.labelFilter')}
          className={styles.filter ?? ''}
          value={label ?? 'ALL'}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void navigate({
              search: (old) => ({ ...old, label: sharingLabels.codes.find((code) => code === value) }),
              replace: true,
              resetScroll: false,
            });
          }}
          data={[{ value: 'ALL', label: t('timeline.allLabels') }, ...options('sharing')]}
        />
      </Group>
      {list.error && list.rows.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={6} />}
      {!list.isPending && !list.error && list.rows.length === 0 && (
        <EmptyState
          title={t(show || label ? 'timeline.noneOfKind' : 'timeline.emptyTitle')}
          text={t(show || label ? 'timeline.noneOfKindText' : 'timeline.emptyText')}
        />
      )}
      <ol className={styles.list}>
        {list.rows.map((entry) => (
          <TimelineEntry key={`${entry.kind}:${entry.id}`} entry={entry} partnershipId={partnership.id} />
        ))}
      </ol>
      {list.hasNextPage && (
        <Stack align="start" mt="md">
          <Button
            variant="default"
            size="compact-sm"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('timeline.more')}
          </Button>
          <Text size="xs" c="dimmed">
            {t('timeline.shown', { count: list.rows.length, total: list.first?.partnership?.timeline.totalCount ?? 0 })}
          </Text>
        </Stack>
      )}
    </>
  );
}
