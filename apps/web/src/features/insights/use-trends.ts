import { seriesOf, type TrendMeasure, type TrendSeries } from '@alongside/domain';
import { addDays, type CivilDate } from '@alongside/shared';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { utcToday } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { TrendDocument } from './trends.operation.ts';
import { useTrendSearch } from './trends.search.ts';

/** What is looked at first where each line is a hotline or region. */
const firstSeries: Readonly<Record<TrendMeasure, TrendSeries>> = {
  STATUS: 'ACTIVE',
  INTENSITY: 'COLLABORATING',
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

/** What the address asks of a measure, what the API answers, and how to ask otherwise. */
export function useTrends(measure: TrendMeasure) {
  const { search, grouped, by, months, set } = useTrendSearch();
  const past = search.on as CivilDate | undefined;
  const question = { measure, by, asOf: past ?? utcToday(), months };
  const read = useRead(TrendDocument, question);
  const known = seriesOf(measure);
  const series = known.find((code) => code === search.series) ?? firstSeries[measure];
  return { search, past, question, grouped, read, trend: read.data?.trend, known, series, set };
}

export type TrendsView = ReturnType<typeof useTrends>;

/** Names of lines that are told apart by hotline or region. */
export function useLineName() {
  const { label } = useLabel();
  return (by: TrendsView['question']['by'], id: string, name: string | null | undefined) => {
    if (id === 'UNKNOWN') return label('trendLine', 'UNKNOWN');
    if (id === 'NONE') return label('trendLine', by === 'REGION' ? 'NO_COUNTRY' : 'SECRETARIAT');
    return by === 'REGION' ? label('region', id) : (name ?? label('trendLine', 'ALL'));
  };
}

/** Names of lines and days, and the numbers as rows in the order in which they show. */
export function useTrendRows({ trend, question: { by }, series }: TrendsView) {
  const { label } = useLabel();
  const format = useFormat();
  const lineName = useLineName();
  const rows: NumberRow[] = (trend?.lines ?? []).flatMap((line) =>
    line.series
      .filter(({ code }) => by === 'ALL' || code === series)
      .map(({ code, counts }) => ({
        key: `${line.id} ${code}`,
        name: by === 'ALL' ? label('trendSeries', code) : lineName(by, line.id, line.name),
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
