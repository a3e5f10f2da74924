import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { thisMonth, utcToday } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Trend } from '../../ui/charts/trend.tsx';
import type { TrendData } from '../../ui/charts/trend-series.ts';
import type { MeasureTable } from './totals.ts';

interface TotalsTrendProps {
  readonly title: string;
  readonly tables: readonly MeasureTable[];
  readonly months: readonly string[];
  /** The day as of which a network is known; our own is known today. */
  readonly knownOn?: string;
}

/** The sums of a year, one line for each measure. */
export function TotalsTrend({ title, tables, months, knownOn }: TotalsTrendProps) {
  const { t } = useTranslation(['referrals', 'ui']);
  const { label } = useLabel();
  const format = useFormat();
  const data: TrendData = {
    axis: t('totals.month'),
    places: months.map((month) =>
      month === thisMonth() ? t('totals.soFar', { month: format.monthName(month) }) : format.monthName(month),
    ),
    series: tables.flatMap(({ measure, lines }) => {
      const sum = lines.find(({ kind }) => kind === 'OWN' || kind === 'NETWORK');
      if (!sum) return [];
      const values = sum.counts.map(({ count, hidden }) =>
        hidden ? { hidden: label('hiddenCount', hidden) } : (count ?? null),
      );
      return [{ name: label('referralMeasure', measure), values }];
    }),
  };
  const day = knownOn ?? utcToday();
  return (
    <Trend
      title={title}
      data={data}
      note={t('ui:chart.asOf', { date: format.date(day) })}
      sharing={knownOn ? 'AMBER' : 'AMBER_STRICT'}
      name={`referrals_${day}`}
    />
  );
}
