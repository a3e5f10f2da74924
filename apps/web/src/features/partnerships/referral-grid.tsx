import { shiftMonth } from '@alongside/shared';
import { ActionIcon, Group, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralGridQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { thisMonth } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { ReferralGridDocument } from './partnership.operation.ts';

type MonthRow = NonNullable<ReferralGridQuery['partnership']>['referralMonths'][number];
const span = 12;

function Entries({ row }: { readonly row: MonthRow }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  return (
    <Stack gap={0}>
      {row.entries.map((entry) => (
        <Text key={entry.id} size="xs" c="dimmed">
          {[
            `${format.number(entry.count)} ${t(entry.direction === 'OUT' ? 'grid.out' : 'grid.in')}`,
            label('referralSubject', entry.subject),
            label('referralMode', entry.mode),
            label('referralChannel', entry.channel),
            entry.loggedBy,
          ].join(' · ')}
        </Text>
      ))}
    </Stack>
  );
}

/** Months and what was counted in them, both directions; a month opens to the entries behind its figures. */
export function ReferralGrid({ partnershipId }: { readonly partnershipId: string }) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const [to, setTo] = useState(thisMonth);
  const [opened, setOpened] = useState<string | undefined>();
  const from = shiftMonth(to, 1 - span);
  const read = useRead(ReferralGridDocument, { id: partnershipId, from, to });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const rows = [...(read.data.partnership?.referralMonths ?? [])].reverse();
  const sum = (direction: 'out' | 'in') => rows.reduce((total, row) => total + row[direction], 0);
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text size="sm" c="dimmed">
          {format.month(from)} – {format.month(to)}
        </Text>
        <Group gap="xs">
          <ActionIcon variant="default" aria-label={t('grid.earlier')} onClick={() => setTo(shiftMonth(to, -span))}>
            <IconChevronLeft size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={t('grid.later')}
            disabled={to >= thisMonth()}
            onClick={() => setTo(shiftMonth(to, span))}
          >
            <IconChevronRight size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Table aria-label={t('grid.title')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('grid.month')}</Table.Th>
            <Table.Th ta="right">{t('log.out')}</Table.Th>
            <Table.Th ta="right">{t('log.in')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.month}>
              <Table.Td>
                {row.entries.length > 0 ? (
                  <UnstyledButton
                    fz="sm"
                    c="var(--al-accent)"
                    aria-expanded={opened === row.month}
                    onClick={() => setOpened(opened === row.month ? undefined : row.month)}
                  >
                    {format.month(row.month)}
                  </UnstyledButton>
                ) : (
                  format.month(row.month)
                )}
                {opened === row.month && <Entries row={row} />}
              </Table.Td>
              <Table.Td ta="right">{format.number(row.out)}</Table.Td>
              <Table.Td ta="right">{format.number(row.in)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>{t('grid.total')}</Table.Th>
            <Table.Th ta="right">{format.number(sum('out'))}</Table.Th>
            <Table.Th ta="right">{format.number(sum('in'))}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </>
  );
}
