import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { utcToday } from '../../lib/today.ts';
import { Trend } from '../../ui/charts/trend.tsx';
import type { TrendData } from '../../ui/charts/trend-series.ts';
import type { MonthRow } from './figures/figure.ts';

/** A year of both directions, and what the partner counted where it gave figures. */
export function ReferralTrend({ rows }: { readonly rows: readonly MonthRow[] }) {
  const { t } = useTranslation(['partnerships', 'referrals', 'ui']);
  const format = useFormat();
  const partner = (direction: string, values: readonly (number | null)[]) =>
    values.some((value) => value !== null)
      ? [{ name: t('referrals:partnership.partnerOf', { direction }), values }]
      : [];
  const data: TrendData = {
    axis: t('grid.month'),
    places: rows.map(({ month }) => format.month(month)),
    series: [
      { name: t('log.out'), values: rows.map((row) => row.out) },
      { name: t('log.in'), values: rows.map((row) => row.in) },
      ...partner(
        t('log.out'),
        rows.map((row) => row.outByPartner ?? null),
      ),
      ...partner(
        t('log.in'),
        rows.map((row) => row.inByPartner ?? null),
      ),
    ],
  };
  return (
    <Trend
      title={t('referrals:partnership.trend')}
      data={data}
      note={t('ui:chart.asOf', { date: format.date(utcToday()) })}
      // Counts of one partnership stay in the hotline, whatever the partnership's own label.
      sharing="AMBER_STRICT"
      name={`referrals-of-partnership_${utcToday()}`}
    />
  );
}
