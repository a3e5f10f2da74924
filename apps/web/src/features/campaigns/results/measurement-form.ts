import { type CampaignChannel, type CampaignMetric, type MeasurementWindow, windowSpans } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { today } from '../../../lib/today.ts';
import type { CampaignRecord } from '../campaign-record.ts';

/** A figure while it is entered. */
export interface MeasurementForm {
  readonly metric: CampaignMetric;
  readonly window: MeasurementWindow;
  readonly channel: CampaignChannel | null;
  readonly from: string;
  readonly until: string;
  readonly numerator: number | '';
  readonly denominator: number | '';
  readonly source: string;
  readonly reporterId: string | null;
  readonly sameAudienceAs: string | null;
}

/** The days that a window suggests: as long as the campaign; today where it has no end yet. */
export function suggestedSpan(
  { startsOn, endsOn }: Pick<CampaignRecord, 'startsOn' | 'endsOn'>,
  window: MeasurementWindow,
) {
  const now = today();
  if (!startsOn) return { from: now, until: now };
  const end = endsOn ?? (startsOn > now ? startsOn : now);
  const span = windowSpans(startsOn as CivilDate, end as CivilDate)[window];
  return {
    from: span.from as string,
    until: span.until > now && span.from <= now ? (now as string) : (span.until as string),
  };
}

export const emptyMeasurement = (campaign: CampaignRecord): MeasurementForm => ({
  metric: 'IMPRESSIONS',
  window: 'CAMPAIGN',
  channel: null,
  ...suggestedSpan(campaign, 'CAMPAIGN'),
  numerator: '',
  denominator: '',
  source: '',
  reporterId: null,
  sameAudienceAs: null,
});

/** A figure of a campaign as its page reads it. */
export type MeasurementRecord = CampaignRecord['measurements'][number];

export const formOfMeasurement = (one: MeasurementRecord): MeasurementForm => ({
  metric: one.metric,
  window: one.window,
  channel: one.channel ?? null,
  from: one.from,
  until: one.until,
  numerator: one.numerator,
  denominator: one.denominator ?? '',
  source: one.source,
  reporterId: one.reporter?.id ?? null,
  sameAudienceAs: one.sameAudienceAs ?? null,
});

/** What a figure says, beside what it counts, as the API takes it. An empty field is no count. */
export const figureOf = ({ metric: _metric, window: _window, numerator, denominator, ...rest }: MeasurementForm) => ({
  ...rest,
  numerator: numerator === '' ? -1 : numerator,
  denominator: denominator === '' ? null : denominator,
});

/** Figures of the campaign that may count the same people; `own` is left out, because it always does. */
export const sameKind = ({ measurements }: CampaignRecord, { metric, window }: MeasurementForm, own?: string) =>
  measurements.filter((each) => each.metric === metric && each.window === window && each.id !== own);
