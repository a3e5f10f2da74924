import { shiftMonth } from '@alongside/shared';
import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { thisMonth } from '../../lib/today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { AskFiguresDialog } from './figures/ask-figures-dialog.tsx';
import type { MonthRow } from './figures/figure.ts';
import { ReferralGridDocument } from './partnership.operation.ts';
import type { PartnershipRecord } from './record.ts';
import styles from './referral-grid.module.css';
import { ReferralMonth } from './referral-month.tsx';
import { ReferralTrend } from './referral-trend.tsx';

const span = 12;
const sum = (rows: readonly MonthRow[], direction: 'out' | 'in') =>
  rows.reduce((total, row) => total + row[direction], 0);

/** Back and forward by a year; the address keeps where one is. */
function Span({ from, to }: { readonly from: string; readonly to: ReturnType<typeof thisMonth> }) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const navigate = useNavigate({ from: '/partnerships/$partnershipId' });
  const now = thisMonth();
  const go = (months: number) => {
    const until = shiftMonth(to, months);
    void navigate({
      search: (old) => ({ ...old, until: until < now ? until : undefined }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <Group gap="xs">
      <ActionIcon variant="default" aria-label={t('grid.earlier')} onClick={() => go(-span)}>
        <IconChevronLeft size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t('grid.later')} disabled={to >= now} onClick={() => go(span)}>
        <IconChevronRight size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
      <Text size="sm" role="status">
        {format.month(from)} – {format.month(to)}
      </Text>
    </Group>
  );
}

/** Months and what was counted in them, both directions; a figure opens to the entries behind it. */
export function ReferralGrid({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation(['partnerships', 'figures']);
  const format = useFormat();
  const acts = useActs();
  const { id: partnershipId, initiative, viewerCan } = partnership;
  const canLog = viewerCan.log;
  /** The month for whose figures the partner is asked. */
  const [asking, setAsking] = useState<string | undefined>();
  const { until, check } = useSearch({ from: '/signed-in/partnerships/$partnershipId' });
  const navigate = useNavigate({ from: '/partnerships/$partnershipId' });
  const to = until ?? thisMonth();
  const from = shiftMonth(to, 1 - span);
  const read = useRead(ReferralGridDocument, { id: partnershipId, from, to });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const rows = [...(read.data.partnership?.referralMonths ?? [])].reverse();
  if (rows.length === 0) return <EmptyState title={t('grid.hiddenTitle')} text={t('grid.hiddenText')} />;
  const most = Math.max(1, ...rows.flatMap((row) => [row.out, row.in]));
  return (
    <div className={styles.grid}>
      <Group justify="space-between" align="start">
        <Span from={from} to={to} />
        {canLog && (
          <Button variant="default" size="compact-sm" onClick={() => setAsking(shiftMonth(thisMonth(), -1))}>
            {t('figures:ask')}
          </Button>
        )}
      </Group>
      {rows.every(({ entries }) => entries.length === 0) && (
        <EmptyState
          title={t('grid.emptyTitle')}
          text={t('grid.emptyText')}
          acts={
            canLog && (
              <Button variant="default" onClick={() => acts.openLog({ partnershipId, kind: 'REFERRAL' })}>
                {t('log.add.REFERRAL')}
              </Button>
            )
          }
        />
      )}
      {rows.some(({ entries }) => entries.length > 0) && <ReferralTrend rows={[...rows].reverse()} />}
      <Table aria-label={t('grid.title')} verticalSpacing={0} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('grid.month')}</Table.Th>
            <Table.Th scope="col">{t('log.out')}</Table.Th>
            <Table.Th scope="col">{t('log.in')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <ReferralMonth
              key={row.month}
              row={row}
              most={most}
              partnership={partnership}
              onAsk={() => setAsking(row.month)}
              checked={row.month === to ? check : undefined}
              onChecked={() =>
                void navigate({
                  search: ({ check: _done, ...rest }) => rest,
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('grid.total')}</Table.Th>
            {(['out', 'in'] as const).map((direction) => (
              <Table.Th key={direction}>
                <span className={styles.total}>{format.number(sum(rows, direction))}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      <Text size="sm">
        <RouterAnchor to="/referrals/gaps">{t('figures:gaps.link')}</RouterAnchor>
      </Text>
      {asking && (
        <AskFiguresDialog
          partnershipId={partnershipId}
          name={initiative.name}
          month={asking}
          rows={rows}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
