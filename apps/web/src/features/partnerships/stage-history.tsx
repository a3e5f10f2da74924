import { daysBetween } from '@alongside/shared';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StageHistoryQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { StageHistoryDocument } from './partnership.operation.ts';
import { StageBadge } from './stage-badge.tsx';
import styles from './stage-history.module.css';

type Change = NonNullable<StageHistoryQuery['partnership']>['stageChanges'][number];

/** One stage: from when it counted and for how long, why, and who wrote it down when. */
function Stage({ change, until }: { readonly change: Change; readonly until: Change['effectiveOn'] }) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const { to, effectiveOn, reason, by, recordedAt } = change;
  const sameDay = recordedAt.slice(0, 10) === effectiveOn;
  return (
    <li className={styles.stage}>
      <Group gap="sm">
        <StageBadge stage={to} hint />
        <Text size="sm">{format.date(effectiveOn)}</Text>
        <Text size="sm" c="dimmed">
          {t('history.lasted', { count: Math.max(0, daysBetween(effectiveOn, until)) })}
        </Text>
      </Group>
      {reason && <Text size="sm">{reason}</Text>}
      <Text size="xs" c="dimmed">
        {sameDay ? t('history.by', { by }) : t('history.recorded', { by, date: format.date(recordedAt) })}
      </Text>
    </li>
  );
}

/** Every stage that it went through, the present one first. */
export function StageHistory({ partnershipId }: { readonly partnershipId: string }) {
  const { t } = useTranslation('partnerships');
  const read = useRead(StageHistoryDocument, { id: partnershipId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={4} />;
  const changes = read.data.partnership?.stageChanges ?? [];
  return (
    <Section title={t('history.title')}>
      <ol className={styles.stages}>
        {changes.map((change, index) => (
          <Stage key={change.id} change={change} until={changes[index - 1]?.effectiveOn ?? today()} />
        ))}
      </ol>
    </Section>
  );
}
