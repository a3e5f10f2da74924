import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineKind } from '../../gql/graphql.ts';
import { useActs } from '../../lib/acts.ts';
import { usePages } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { PartnershipTimelineDocument } from './partnership.operation.ts';
import type { PartnershipRecord } from './record.ts';
import styles from './timeline.module.css';
import { TimelineEntry } from './timeline-entry.tsx';

const kinds = ['ALL', 'INTERACTION', 'REFERRAL', 'ENGAGEMENT', 'STAGE_CHANGE'] as const satisfies readonly (
  | TimelineKind
  | 'ALL'
)[];
type Filter = (typeof kinds)[number];

/** Stands in place of a partnership that vanished between two pages. */
const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };

/** Everything that happened, newest first, in the order of happening and not of logging. */
export function Timeline({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('partnerships');
  const acts = useActs();
  const [filter, setFilter] = useState<Filter>('ALL');
  const list = usePages(
    PartnershipTimelineDocument,
    { id: partnership.id, kinds: filter === 'ALL' ? null : [filter] },
    (data) => data.partnership?.timeline ?? nothing,
  );
  return (
    <>
      {partnership.viewerCan.log && (
        <Group gap="xs" mb="md" role="group" aria-label={t('log.title_')}>
          {(['REFERRAL', 'INTERACTION', 'ENGAGEMENT', 'TASK'] as const).map((kind) => (
            <Button
              key={kind}
              variant="default"
              size="compact-sm"
              onClick={() => acts.openLog({ partnershipId: partnership.id, kind })}
            >
              {t(`log.add.${kind}`)}
            </Button>
          ))}
        </Group>
      )}
      <SegmentedControl
        size="xs"
        mb="md"
        aria-label={t('timeline.filter')}
        className={styles.filter ?? ''}
        value={filter}
        onChange={setFilter}
        data={kinds.map((kind) => ({ value: kind, label: t(`timeline.kinds.${kind}`) }))}
      />
      {list.error && list.rows.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={6} />}
      {!list.isPending && !list.error && list.rows.length === 0 && (
        <EmptyState title={t('timeline.emptyTitle')} text={t('timeline.emptyText')} />
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
