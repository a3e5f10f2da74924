import { shiftMonth } from '@alongside/shared';
import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { thisMonth } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { InsightTabs } from '../../ui/insight-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';
import { ReferralTotalsDocument } from './referral-totals.operation.ts';
import { hidesSome, type MeasureTable, type Totals } from './totals.ts';
import { TotalsNotes } from './totals-notes.tsx';
import { TotalsTable } from './totals-table.tsx';
import { TotalsTrend } from './totals-trend.tsx';

function Year({ year, latest }: { readonly year: number; readonly latest: number }) {
  const { t } = useTranslation('referrals');
  const navigate = useNavigate({ from: '/insights/referrals' });
  const go = (to: number) => void navigate({ search: to === latest ? {} : { year: to }, replace: true });
  return (
    <Group gap="xs">
      <ActionIcon variant="default" aria-label={t('totals.earlier')} onClick={() => go(year - 1)}>
        <IconChevronLeft size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('totals.later')}
        disabled={year >= latest}
        onClick={() => go(year + 1)}
      >
        <IconChevronRight size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
      <Text size="sm" role="status">
        {year}
      </Text>
    </Group>
  );
}

/** Tables by measure, each under its name. */
function Measures({
  tables,
  months,
}: {
  readonly tables: readonly MeasureTable[];
  readonly months: readonly string[];
}) {
  const { label } = useLabel();
  return tables.map((table) => (
    <Section key={table.measure} title={label('referralMeasure', table.measure)}>
      <TotalsTable table={table} months={months} />
    </Section>
  ));
}

function Own({ totals, year }: { readonly totals: Totals; readonly year: number }) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  const { own, ownMonths, network, networkMonths, knownOn } = totals;
  if (own.length === 0) return <EmptyState title={t('totals.none', { year })} text={t('totals.noneText')} />;
  return (
    <>
      <TotalsTrend title={t('totals.ownChart', { year })} tables={own} months={ownMonths} />
      <Measures tables={own} months={ownMonths} />
      <Section title={label('referralLineKind', 'OTHERS')} hint={t('totals.others')}>
        <Measures tables={network} months={networkMonths} />
        {network.length > 0 && <TotalsNotes knownOn={knownOn} signs={network.some(hidesSome)} />}
      </Section>
    </>
  );
}

function Network({ totals, year }: { readonly totals: Totals; readonly year: number }) {
  const { t } = useTranslation('referrals');
  const { network, networkMonths, knownOn } = totals;
  if (network.length === 0) return <EmptyState title={t('totals.none', { year })} text={t('totals.noneTextNetwork')} />;
  return (
    <>
      <TotalsTrend
        title={t('totals.networkChart', { year })}
        tables={network}
        months={networkMonths}
        knownOn={knownOn}
      />
      <Measures tables={network} months={networkMonths} />
      <TotalsNotes knownOn={knownOn} signs={network.some(hidesSome)} />
    </>
  );
}

/** Referrals of a year: a hotline sees its own as they are, whoever is outside of it with small numbers hidden. */
export function ReferralTotalsPage() {
  const { t, i18n } = useTranslation('referrals');
  const { label } = useLabel();
  const { year: asked } = useSearch({ from: '/signed-in/insights/referrals' });
  const latest = Number(thisMonth().slice(0, 4));
  const year = asked ?? Number(shiftMonth(thisMonth(), -2).slice(0, 4));
  const read = useRead(ReferralTotalsDocument, { year });
  const totals = read.data?.referralTotals;
  return (
    <Page title={t('totals.title')} lead={t('totals.lead')}>
      <InsightTabs page="referrals" />
      <Group justify="space-between" mb="md">
        <Year year={year} latest={latest} />
        <TableFileMenu
          title={`${label('listName', 'REFERRALS')} ${year}`}
          request={{ path: '/export/referral-totals', body: { language: i18n.language, year } }}
        />
      </Group>
      {read.error && !totals && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {!totals && !read.error && <TextSkeleton lines={8} />}
      {totals &&
        (totals.ownMonths.length > 0 ? <Own totals={totals} year={year} /> : <Network totals={totals} year={year} />)}
    </Page>
  );
}
