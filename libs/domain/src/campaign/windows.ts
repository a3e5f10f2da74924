import { type CivilDate, laterDate } from '@alongside/shared';
import {
  type CampaignMetric,
  campaignMetrics,
  type MeasurementWindow,
  measurementWindows,
  type WindowDoubt,
} from '../vocabulary/index.ts';
import { daysOf, isShare, type Measurement } from './measurement.ts';
import { type Rate, rateOf, significant } from './rate.ts';
import { totalOf } from './totals.ts';

/** What was measured in one window. */
export interface WindowTotal {
  readonly window: MeasurementWindow;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly days: number;
  readonly numerator: number;
  /** For shares: the rate with what it was taken from. */
  readonly rate: Rate | null;
  /** For counts: how many a day, with three significant digits. */
  readonly perDay: number | null;
}

/** One metric over the windows: before, during, after. */
export interface WindowComparison {
  readonly metric: CampaignMetric;
  /** Windows in which it was measured, in their order. */
  readonly windows: readonly WindowTotal[];
  /** Change against the window before the campaign, in per cent with three significant digits; `null` where it would mislead. */
  readonly toCampaign: number | null;
  readonly toAfter: number | null;
  readonly doubts: readonly WindowDoubt[];
}

const spanOf = (all: readonly Measurement[]) => ({
  from: all.reduce((first, { from }) => (from < first ? from : first), (all[0] as Measurement).from),
  until: all.reduce((last, { until }) => laterDate(last, until), (all[0] as Measurement).until),
});

function windowTotal(window: MeasurementWindow, measurements: readonly Measurement[]): WindowTotal | null {
  const total = totalOf(measurements);
  if (!total) return null;
  const span = spanOf(total.counted);
  const days = daysOf(span);
  const { numerator, denominator } = total;
  return {
    window,
    ...span,
    days,
    numerator,
    rate: denominator === null ? null : rateOf(numerator, denominator),
    perDay: denominator === null ? significant(BigInt(numerator), BigInt(days)) : null,
  };
}

/** From one window to another, in per cent of the first; `null` from nothing. */
function change(from: WindowTotal | undefined, to: WindowTotal | undefined): number | null {
  if (!from || !to) return null;
  // A count of more days is larger by itself; a share has its own whole.
  if (!from.rate && from.days !== to.days) return null;
  const [a, b] = [BigInt(from.numerator), BigInt(to.numerator)];
  const [c, d] = [BigInt(from.rate?.denominator ?? 1), BigInt(to.rate?.denominator ?? 1)];
  return a === 0n ? null : significant((b * c - a * d) * 100n, a * d);
}

const overlap = (a: WindowTotal, b: WindowTotal): boolean => a.from <= b.until && b.from <= a.until;

function doubtsOf(windows: readonly WindowTotal[], measurements: readonly Measurement[]): WindowDoubt[] {
  const mixed = windows.some(({ window, from, until }) =>
    measurements.some((each) => each.window === window && (each.from !== from || each.until !== until)),
  );
  const overlapping = windows.some((a, i) => windows.slice(i + 1).some((b) => overlap(a, b)));
  return [
    ...(new Set(windows.map(({ days }) => days)).size > 1 ? (['LENGTHS_DIFFER'] as const) : []),
    ...(mixed ? (['PERIODS_MIXED'] as const) : []),
    ...(overlapping ? (['WINDOWS_OVERLAP'] as const) : []),
  ];
}

/**
 * Before, during and after the campaign, for every metric that was measured (domain.md: windows of the same length).
 * Counts of windows of different length are compared by the day only; their change is not told.
 */
export function compareWindows(measurements: readonly Measurement[]): WindowComparison[] {
  return campaignMetrics.codes.flatMap((metric) => {
    const of = measurements.filter((each) => each.metric === metric);
    const windows = measurementWindows.codes.flatMap(
      (window) =>
        windowTotal(
          window,
          of.filter((each) => each.window === window),
        ) ?? [],
    );
    if (windows.length === 0) return [];
    const at = (window: MeasurementWindow) => windows.find((one) => one.window === window);
    return [
      {
        metric,
        windows,
        toCampaign: change(at('BASELINE'), at('CAMPAIGN')),
        toAfter: change(at('BASELINE'), at('AFTER')),
        doubts: doubtsOf(windows, of),
      },
    ];
  });
}

/** Metrics that are told over windows: shares, and counts that were measured in more than one. */
export const isComparable = ({ metric, windows }: WindowComparison): boolean => windows.length > 1 || isShare(metric);
