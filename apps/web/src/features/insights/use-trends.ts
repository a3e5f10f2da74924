import { seriesOf, type TrendMeasure, type TrendSeries } from '@alongside/domain';
import { addDays, type CivilDate } from '@alongside/shared';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { TrendDocument } from './trends.operation.ts';
import { type TrendsSearch, trendSpans } from './trends.search.ts';

/** What is looked at first where each line is a hotline or region. */
const firstSeries: Readonly<Record<TrendMeasure, TrendSeries>> = {
  STATUS: 'ACTIVE',
  OBSTACLES: 'HIGH',
  CAMPAIGNS: 'LIVE',
};

/** A row of the numbers: a series of everything, or one series of a hotline or region. */
export interface NumberRow {
  readonly key: string;
  readonly name: string;
  readonly line: string;
  readonly code: TrendSeries;
  readonly counts: readonly number[];
}

/** What the address asks, what the API answers, and how to ask otherwise. */
export function useTrends() {
  const search = useSearch({ from: '/signed-in/insights/trends' });
  const navigate = useNavigate({ from: '/insights/trends' });
  const viewer = useViewer();
  const past = search.on as CivilDate | undefined;
  const measure = search.measure ?? ('STATUS' as const);
  // A hotline sees itself: there is nothing to tell apart.
  const grouped = viewer.hotline === null;
  const by = grouped ? (search.by ?? ('ALL' as const)) : ('ALL' as const);
  const question = { measure, by, asOf: past ?? today(), months: Number(search.months ?? trendSpans[0]) };
  const read = useRead(TrendDocument, question);
  const known = seriesOf(measure);
  const series = known.find((code) => code === search.series) ?? firstSeries[measure];
  const set = (change: Partial<TrendsSearch>) =>
    void navigate({
      search: { ...search, day: undefined, line: undefined, code: undefined, ...change },
      replace: true,
    });
  return { search, past, question, grouped, read, trend: read.data?.trend, known, series, set };
}

export type TrendsView = ReturnType<typeof useTrends>;

/** Names of lines and days, and the numbers as rows in the order in which they show. */
export function useTrendRows({ trend, question: { by }, series }: TrendsView) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const lineName = (id: string, name: string | null | undefined) => {
    if (id === 'NONE') return t('trends.noHotline');
    return by === 'REGION' ? label('region', id) : (name ?? t('trends.all'));
  };
  const rows: NumberRow[] = (trend?.lines ?? []).flatMap((line) =>
    line.series
      .filter(({ code }) => by === 'ALL' || code === series)
      .map(({ code, counts }) => ({
        key: `${line.id} ${code}`,
        name: by === 'ALL' ? label('trendSeries', code) : lineName(line.id, line.name),
        line: line.id,
        code,
        counts,
      })),
  );
  /** Ends of months are named by their month; a day within one by its date. */
  const dayName = (day: CivilDate | string) =>
    addDays(day as CivilDate, 1).endsWith('-01') ? format.month(day.slice(0, 7)) : format.date(day);
  return { rows, dayName };
}
