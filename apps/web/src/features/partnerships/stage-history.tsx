import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { StageHistoryDocument } from './partnership.operation.ts';

/** Every change of stage: from when it holds, why, who recorded it and when. */
export function StageHistory({ partnershipId }: { readonly partnershipId: string }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  const read = useRead(StageHistoryDocument, { id: partnershipId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={4} />;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={t('history.title')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('history.effectiveOn')}</Table.Th>
            <Table.Th>{t('stage')}</Table.Th>
            <Table.Th>{t('history.reason')}</Table.Th>
            <Table.Th>{t('history.recorded')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {read.data.partnership?.stageChanges.map(({ id, from, to, effectiveOn, reason, by, recordedAt }) => (
            <Table.Tr key={id}>
              <Table.Td>{format.date(effectiveOn)}</Table.Td>
              <Table.Td>{from ? `${label('stage', from)} → ${label('stage', to)}` : label('stage', to)}</Table.Td>
              <Table.Td>{reason}</Table.Td>
              <Table.Td>
                {format.date(recordedAt)}, {by}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
