import type { TrendMeasure, TrendSeries } from '../vocabulary/trends.ts';

/** Stages, intensities, severities or phases out of which each series of a measure is counted, in the order in which they show. */
export const trendStates: Readonly<Record<TrendMeasure, Partial<Record<TrendSeries, readonly string[]>>>> = {
  STATUS: {
    BUILDING: ['PROSPECT', 'CONTACTED', 'EXPLORING', 'AGREED'],
    ACTIVE: ['ACTIVE'],
    PAUSED: ['PAUSED'],
    OVER: ['DECLINED', 'ENDED'],
  },
  INTENSITY: {
    NETWORKING: ['NETWORKING'],
    COORDINATING: ['COORDINATING'],
    COOPERATING: ['COOPERATING'],
    COLLABORATING: ['COLLABORATING'],
  },
  OBSTACLES: { HIGH: ['HIGH'], MEDIUM: ['MEDIUM'], LOW: ['LOW'] },
  CAMPAIGNS: {
    PLANNED: ['IDEA', 'PLANNED', 'APPROVED'],
    LIVE: ['LIVE'],
    DONE: ['CLOSED', 'EVALUATED'],
    CANCELLED: ['CANCELLED'],
  },
};

/** The series of a measure, in order. */
export const seriesOf = (measure: TrendMeasure): TrendSeries[] => Object.keys(trendStates[measure]) as TrendSeries[];

/** How many stood in a state at the end of a day, for one line. */
export interface StateCount {
  /** Place of the day, from 0. */
  readonly at: number;
  /** Of the hotline or region. */
  readonly line: string;
  readonly name: string | null;
  readonly state: string;
  readonly count: number;
}

/** A line of a trend: for each series a count for each day. */
export interface TrendLine {
  readonly id: string;
  readonly name: string | null;
  readonly series: readonly { readonly code: TrendSeries; readonly counts: readonly number[] }[];
}

/** Adds counts by state up to lines of series, in the order in which the lines come. Where nothing was counted stands 0. */
export function trendLines(measure: TrendMeasure, days: number, counts: readonly StateCount[]): TrendLine[] {
  const names = new Map(counts.map(({ line, name }) => [line, name]));
  const sums = new Map<string, number>();
  for (const { at, line, state, count } of counts) {
    const code = seriesOf(measure).find((one) => trendStates[measure][one]?.includes(state));
    const place = `${line} ${code} ${at}`;
    sums.set(place, (sums.get(place) ?? 0) + count);
  }
  return [...names].map(([id, name]) => ({
    id,
    name,
    series: seriesOf(measure).map((code) => ({
      code,
      counts: Array.from({ length: days }, (_, at) => sums.get(`${id} ${code} ${at}`) ?? 0),
    })),
  }));
}

/** What a trend says: the series that moved most between its first and last day, the first of them where several did. */
export function trendFinding(
  series: readonly { readonly code: TrendSeries; readonly counts: readonly number[] }[],
): { readonly code: TrendSeries; readonly from: number; readonly to: number } | undefined {
  const moves = series.map(({ code, counts }) => ({ code, from: counts[0] ?? 0, to: counts.at(-1) ?? 0 }));
  return moves.reduce<(typeof moves)[number] | undefined>(
    (most, move) => (!most || Math.abs(move.to - move.from) > Math.abs(most.to - most.from) ? move : most),
    undefined,
  );
}
