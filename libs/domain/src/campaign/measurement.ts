import { addDays, type CivilDate, daysBetween } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooOld } from '../limits/index.ts';
import type { CampaignMetric, MeasurementWindow } from '../vocabulary/index.ts';

/** One figure of a campaign, as far as the arithmetic asks. */
export interface Measurement {
  readonly id: string;
  readonly metric: CampaignMetric;
  readonly window: MeasurementWindow;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly numerator: number;
  /** What the figure is a share of; `null` for plain counts. */
  readonly denominator: number | null;
  /** A measurement of the same metric and window that counts the same people; `null` when it stands by itself. */
  readonly sameAudienceAs: string | null;
}

/** Metrics that are shares of something; all others are plain counts. */
export const shareMetrics = ['TARGETED_SEARCHES', 'STOPPED_AFTER_WARNING'] as const satisfies readonly CampaignMetric[];

export const isShare = (metric: CampaignMetric): boolean =>
  (shareMetrics as readonly CampaignMetric[]).includes(metric);

/** Largest figure that one measurement may hold: what a 32-bit number can. */
export const MAX_FIGURE = 2_000_000_000;

const isFigure = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MAX_FIGURE;

function denominatorProblem({ metric, numerator, denominator }: Measurement): Problem | undefined {
  const field = 'denominator';
  if (!isShare(metric)) {
    return denominator === null ? undefined : { field, message: 'This is a plain count. Leave it empty.' };
  }
  if (denominator === null || !isFigure(denominator) || denominator === 0) {
    return { field, message: 'Say of how many: a whole number above zero.' };
  }
  return numerator > denominator ? { field, message: 'The part is larger than the whole.' } : undefined;
}

/**
 * What is wrong with a measurement in itself.
 *
 * @param other the measurement that `sameAudienceAs` names; `undefined` when the campaign has none of that id
 */
export function measurementProblems(
  given: Measurement,
  source: string,
  other: Pick<Measurement, 'metric' | 'window'> | undefined,
  today: CivilDate,
): Problem[] {
  const same = other?.metric === given.metric && other.window === given.window && given.sameAudienceAs !== given.id;
  return problemsOf(
    isFigure(given.numerator) ? undefined : { field: 'numerator', message: 'Give a whole number.' },
    denominatorProblem(given),
    given.until < given.from ? { field: 'until', message: 'The end comes before the beginning.' } : undefined,
    given.until > today ? { field: 'until', message: 'Choose today or an earlier day.' } : undefined,
    tooOld('from', given.from, today),
    lineProblem('source', source, textLimits.line),
    given.sameAudienceAs !== null && !same
      ? { field: 'sameAudienceAs', message: 'Choose a measurement of the same figure in the same window.' }
      : undefined,
  );
}

/** Days that a span covers, both ends included. */
export const daysOf = ({ from, until }: Pick<Measurement, 'from' | 'until'>): number => daysBetween(from, until) + 1;

/** The spans of the three windows that a campaign suggests: all as long as the campaign itself. */
export function windowSpans(
  startsOn: CivilDate,
  endsOn: CivilDate,
): Readonly<Record<MeasurementWindow, { readonly from: CivilDate; readonly until: CivilDate }>> {
  const days = daysOf({ from: startsOn, until: endsOn });
  return {
    BASELINE: { from: addDays(startsOn, -days), until: addDays(startsOn, -1) },
    CAMPAIGN: { from: startsOn, until: endsOn },
    AFTER: { from: addDays(endsOn, 1), until: addDays(endsOn, days) },
  };
}
