import type { CampaignChannel, CampaignMetric, MeasurementWindow, WindowDoubt } from '@alongside/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { HotlineEntity } from '../registry/index.ts';
import { CampaignChannelEnum, CampaignMetricEnum, MeasurementWindowEnum, WindowDoubtEnum } from './campaign.enums.ts';
import { CampaignParticipant } from './participant.types.ts';

/** A day of a campaign's plan. */
@ObjectType({ description: 'A day of a campaign’s plan.' })
export class CampaignMilestone {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was reached; null while it lies ahead.' })
  doneOn: string | null;
}

/** A link to something that the public is shown. */
@ObjectType({ description: 'A link to something that the public is shown, in one language.' })
export class CampaignAsset {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'ISO 639-1.' })
  language: string;

  @Field(() => String, { description: 'An https address.' })
  url: string;

  @Field(() => Boolean, { description: 'True once everybody who takes part has approved the plan with it.' })
  approved: boolean;
}

/** The day on which a campaign goes live in a country. */
@ObjectType({ description: 'The day on which a campaign goes live in a country, as one side says.' })
export class CampaignLaunch {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => DateScalar)
  goesLiveOn: string;

  @Field(() => HotlineEntity, { nullable: true, description: 'The hotline that says so; null: the secretariat.' })
  by: HotlineEntity | null;

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanChange: boolean;
}

/** What a figure said before it was corrected. */
@ObjectType({ description: 'What a figure of a campaign said before it was corrected.' })
export class CampaignCorrection {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  until: string;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int, { nullable: true })
  denominator: number | null;

  @Field(() => String)
  source: string;

  @Field(() => HotlineEntity, { nullable: true, description: 'Whose people corrected it; null: the secretariat.' })
  by: HotlineEntity | null;

  @Field(() => DateTimeScalar)
  correctedAt: string;
}

/** A figure of a campaign, with its window and source. */
@ObjectType({ description: 'A figure of a campaign, with its window and source. A number, never a person.' })
export class CampaignMeasurement {
  @Field(() => ID)
  id: string;

  @Field(() => CampaignMetricEnum)
  metric: CampaignMetric;

  @Field(() => MeasurementWindowEnum)
  window: MeasurementWindow;

  @Field(() => CampaignChannelEnum, { nullable: true, description: 'Null for all channels together.' })
  channel: CampaignChannel | null;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  until: string;

  @Field(() => Int, { description: 'The count, or the part of a share.' })
  numerator: number;

  @Field(() => Int, { nullable: true, description: 'What a share is taken of; null for plain counts.' })
  denominator: number | null;

  @Field(() => String, { description: 'Where the figure comes from and what it means there.' })
  source: string;

  @Field(() => CampaignParticipant, { nullable: true, description: 'Whose figure it is; null: of the whole campaign.' })
  reporter: CampaignParticipant | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A measurement of the same metric and window that counts the same people: only the larger one counts.',
  })
  sameAudienceAs: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may correct it or take it back.' })
  viewerCanChange: boolean;

  @Field(() => Int)
  version: number;

  @Field(() => [CampaignCorrection], { description: 'What it said before, latest first.' })
  corrections: CampaignCorrection[];
}

/** A share with what it was taken from. */
@ObjectType({ description: 'A share with what it was taken from.' })
export class CampaignRate {
  @Field(() => Float)
  numerator: number;

  @Field(() => Float)
  denominator: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Per cent, three significant digits, rounded half up; null where the denominator is 0.',
  })
  percent: number | null;
}

/** A share of an earlier step. */
@ObjectType()
export class CampaignStepRate extends CampaignRate {
  @Field(() => CampaignMetricEnum, { description: 'The earlier step that was measured.' })
  metric: CampaignMetric;
}

/** One step from seeing a campaign to getting help. */
@ObjectType({ description: 'One step from seeing a campaign to getting help, in its own window.' })
export class CampaignFunnelStep {
  @Field(() => CampaignMetricEnum)
  metric: CampaignMetric;

  @Field(() => Float, { nullable: true, description: 'A whole number; null where nobody measured, which is not zero.' })
  count: number | null;

  @Field(() => Int, { description: 'Measurements left out, because another one counts the same people.' })
  leftOut: number;

  @Field(() => CampaignRate, { nullable: true, description: 'Share of the displays.' })
  ofFirst: CampaignRate | null;

  @Field(() => CampaignStepRate, {
    nullable: true,
    description: 'Share of the nearest earlier step that was measured.',
  })
  ofPrevious: CampaignStepRate | null;

  @Field(() => Boolean, { description: 'More than the step before: the figures cannot come from the same people.' })
  implausible: boolean;
}

/** What was measured in one window. */
@ObjectType()
export class CampaignWindowTotal {
  @Field(() => MeasurementWindowEnum)
  window: MeasurementWindow;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  until: string;

  @Field(() => Int, { description: 'Days of the window, both ends included.' })
  days: number;

  @Field(() => Float, { description: 'The count, or the part of the share.' })
  numerator: number;

  @Field(() => CampaignRate, { nullable: true, description: 'For shares.' })
  rate: CampaignRate | null;

  @Field(() => Float, { nullable: true, description: 'For counts: how many a day, three significant digits.' })
  perDay: number | null;
}

/** One metric before, during and after a campaign. */
@ObjectType({ description: 'One metric before, during and after a campaign.' })
export class CampaignComparison {
  @Field(() => CampaignMetricEnum)
  metric: CampaignMetric;

  @Field(() => [CampaignWindowTotal], { description: 'Windows in which it was measured.' })
  windows: CampaignWindowTotal[];

  @Field(() => Float, {
    nullable: true,
    description: 'Change from before to during in per cent; null where windows of different length would mislead.',
  })
  toCampaign: number | null;

  @Field(() => Float, { nullable: true, description: 'The same from before to after.' })
  toAfter: number | null;

  @Field(() => [WindowDoubtEnum], { description: 'Why the windows should be compared with care.' })
  doubts: WindowDoubt[];
}
