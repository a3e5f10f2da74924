import type { CampaignMetric } from '../vocabulary/index.ts';
import type { Measurement } from './measurement.ts';
import { type Rate, rateOf } from './rate.ts';
import { totalOf } from './totals.ts';

/** The steps from seeing a campaign to getting help, in their order (domain.md, "Funnel"). */
export const funnelMetrics = [
  'IMPRESSIONS',
  'ENGAGEMENTS',
  'CLICKS',
  'SERVICE_CONTACTS',
] as const satisfies readonly CampaignMetric[];
export type FunnelMetric = (typeof funnelMetrics)[number];

/** One step of the funnel. */
export interface FunnelStep {
  readonly metric: FunnelMetric;
  /** `null` where nobody measured, which is not zero. */
  readonly count: number | null;
  /** Measurements left out of the count because another one counts the same people. */
  readonly leftOut: number;
  /** Share of the displays; `null` for the displays themselves and where one of the two is not known. */
  readonly ofFirst: Rate | null;
  /** Share of the nearest earlier step that was measured; `null` where there is none. */
  readonly ofPrevious: (Rate & { readonly metric: FunnelMetric }) | null;
  /** More than the step before: the two figures cannot come from the same people. */
  readonly implausible: boolean;
}

/** The funnel of the campaign's own window. */
export function funnelOf(measurements: readonly Measurement[]): FunnelStep[] {
  const steps: FunnelStep[] = [];
  for (const metric of funnelMetrics) {
    const total = totalOf(measurements.filter((each) => each.metric === metric && each.window === 'CAMPAIGN'));
    const count = total?.numerator ?? null;
    const first = steps[0]?.count ?? null;
    const before = steps.findLast((step) => step.count !== null);
    const previous = before?.count ?? null;
    steps.push({
      metric,
      count,
      leftOut: total?.leftOut.length ?? 0,
      ofFirst: count !== null && first !== null ? rateOf(count, first) : null,
      ofPrevious:
        count !== null && before && previous !== null ? { ...rateOf(count, previous), metric: before.metric } : null,
      implausible: count !== null && previous !== null && count > previous,
    });
  }
  return steps;
}

/** Contacts below this number are not told outside of the network, as with referrals. */
const SMALLEST_TOLD = 5;

/** True for a number of people so small that papers for others show it as "<5" and no rate of it. */
export const isTooSmallToTell = ({ metric, count }: Pick<FunnelStep, 'metric' | 'count'>): boolean =>
  metric === 'SERVICE_CONTACTS' && count !== null && count > 0 && count < SMALLEST_TOLD;
