import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemovedRecordsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import type { Column } from '../../ui/data-table.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';

export type Removed = RemovedRecordsQuery['removedRecords']['edges'][number]['node'];

interface Restoring {
  readonly restore: (removed: Removed) => void;
  /** Id of the record that is on its way back. */
  readonly busy: string | undefined;
}

/** What it was and where it belonged; who removed it and when; the way back. */
export function useRemovedColumns({ restore, busy }: Restoring): Column<Removed>[] {
  const { t } = useTranslation('removals');
  const words = useHistoryWords();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'record',
        header: t('record'),
        primary: true,
        cell: (removed) => (
          <>
            <Text size="sm" fw={500}>
              {words.record({ table: removed.table, title: removed.title ?? null })}
            </Text>
            <Text size="xs" c="dimmed" lineClamp={2}>
              {[removed.happenedOn && format.date(removed.happenedOn), removed.detail].filter(Boolean).join(' · ')}
            </Text>
          </>
        ),
      },
      {
        id: 'partnership',
        header: t('partnership'),
        cell: ({ partnerships }) =>
          partnerships.map(({ id, initiative }) => (
            <RouterAnchor
              key={id}
              to="/partnerships/$partnershipId"
              params={{ partnershipId: id }}
              size="sm"
              display="block"
            >
              {initiative.name}
            </RouterAnchor>
          )),
      },
      { id: 'when', header: t('when'), width: 'narrow', cell: ({ removedAt }) => format.dateTime(removedAt) },
      { id: 'who', header: t('who'), width: 'narrow', cell: ({ removedBy }) => removedBy ?? null },
      {
        id: 'act',
        header: t('act'),
        width: 'narrow',
        cell: (removed) =>
          removed.viewerCan.restore ? (
            <Button
              variant="default"
              size="compact-sm"
              loading={busy === removed.id}
              aria-label={t('restoreOne', {
                what: words.record({ table: removed.table, title: removed.title ?? null }),
              })}
              onClick={() => restore(removed)}
            >
              {t('restore')}
            </Button>
          ) : (
            <Text size="xs" c="dimmed">
              {t('closed')}
            </Text>
          ),
      },
    ],
    [t, words, format, restore, busy],
  );
}
