import {
  type CampaignChannel,
  type CampaignMetric,
  campaignChannels,
  campaignMetrics,
  type MeasurementWindow,
  measurementWindows,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { CampaignChannelEnum, CampaignMetricEnum, MeasurementWindowEnum } from './campaign.enums.ts';
import { hostsOfCampaign, hostsOfMeasurement } from './campaign-hosts.repository.ts';

/** Names one part of a campaign. */
@InputType()
export class CampaignPartInput {
  @IdField()
  id: string;
}

@InputType()
@VerifiedHosts<AddCampaignMilestoneInput>(({ campaignId }) => hostsOfCampaign(campaignId))
export class AddCampaignMilestoneInput {
  @NewIdField()
  id: string;

  @IdField()
  campaignId: string;

  @FreeTextField()
  title: string;

  @DateField()
  dueOn: CivilDate;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class TickCampaignMilestoneInput {
  @IdField()
  id: string;

  @DateField({ nullable: true, description: 'When it was reached, today or earlier; null takes that back.' })
  doneOn?: CivilDate | null;
}

@InputType()
@VerifiedHosts<AddCampaignAssetInput>(({ campaignId }) => hostsOfCampaign(campaignId))
export class AddCampaignAssetInput {
  @NewIdField()
  id: string;

  @IdField()
  campaignId: string;

  @FreeTextField()
  title: string;

  @TextField({ description: 'ISO 639-1.' })
  language: string;

  @FreeTextField({ description: 'An https address on a verified host of somebody who takes part.' })
  url: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class SetCampaignLaunchInput {
  @NewIdField()
  id: string;

  @IdField()
  campaignId: string;

  @TextField({ description: 'A country of the campaign, ISO 3166-1 alpha-2.' })
  country: string;

  @DateField({ description: 'Replaces what the own side said of this country before.' })
  goesLiveOn: CivilDate;
}

/** A figure, beside what it counts. */
@InputType({ isAbstract: true })
abstract class CampaignFigureInput {
  @CodeField(CampaignChannelEnum, campaignChannels, { nullable: true })
  channel?: CampaignChannel | null;

  @DateField()
  from: CivilDate;

  @DateField({ description: 'Today or earlier.' })
  until: CivilDate;

  @CountField({ description: '0 to 2,000,000,000.' })
  numerator: number;

  @CountField({ nullable: true, description: 'For shares only, above 0.' })
  denominator?: number | null;

  @FreeTextField({ description: 'Where the figure comes from and what it means there.' })
  source: string;

  @IdField({ nullable: true, description: 'The participant whose figure it is.' })
  reporterId?: string | null;

  @IdField({ nullable: true, description: 'A measurement of the same metric and window that counts the same people.' })
  sameAudienceAs?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
@VerifiedHosts<RecordCampaignMeasurementInput>(({ campaignId }) => hostsOfCampaign(campaignId))
export class RecordCampaignMeasurementInput extends CampaignFigureInput {
  @NewIdField()
  id: string;

  @IdField()
  campaignId: string;

  @CodeField(CampaignMetricEnum, campaignMetrics)
  metric: CampaignMetric;

  @CodeField(MeasurementWindowEnum, measurementWindows)
  window: MeasurementWindow;
}

@InputType({ description: 'Metric and window stay: another one is another figure.' })
@VerifiedHosts<EditCampaignMeasurementInput>(({ id }) => hostsOfMeasurement(id))
export class EditCampaignMeasurementInput extends CampaignFigureInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}
