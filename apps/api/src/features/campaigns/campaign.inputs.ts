import {
  type Audience,
  audiences,
  type CampaignAnswer,
  type CampaignChannel,
  type CampaignPhase,
  type CampaignRole,
  type CampaignTheme,
  campaignAnswers,
  campaignChannels,
  campaignPhases,
  campaignRoles,
  campaignThemes,
  type SharingLabel,
  sharingLabels,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
  TextsField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { SharingLabelEnum } from '../partnerships/index.ts';
import { AudienceEnum } from '../registry/index.ts';
import {
  CampaignAnswerEnum,
  CampaignChannelEnum,
  CampaignPhaseEnum,
  CampaignRoleEnum,
  CampaignThemeEnum,
} from './campaign.enums.ts';
import { hostsOfCampaign, hostsOfParticipant } from './campaign-hosts.repository.ts';

/** The plan of a campaign: what participants approve; and its label. */
@InputType({ isAbstract: true })
abstract class CampaignPlanInput {
  @FreeTextField()
  title: string;

  @CodeField(CampaignThemeEnum, campaignThemes)
  theme: CampaignTheme;

  @FreeTextField({ nullable: true, description: 'What it wants to reach, in plain words.' })
  aim?: string | null;

  @CodesField(AudienceEnum, audiences)
  audiences: Audience[];

  @TextsField({ description: 'ISO 3166-1 alpha-2.' })
  countries: string[];

  @TextsField({ description: 'ISO 639-1.' })
  languages: string[];

  @CodesField(CampaignChannelEnum, campaignChannels)
  channels: CampaignChannel[];

  @DateField({ nullable: true })
  startsOn?: CivilDate | null;

  @DateField({ nullable: true })
  endsOn?: CivilDate | null;

  @CodeField(SharingLabelEnum, sharingLabels, { nullable: true, description: 'Never RED. GREEN for a new campaign.' })
  sharing?: SharingLabel | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
@VerifiedHosts<StartCampaignInput>(({ id }) => hostsOfCampaign(id))
export class StartCampaignInput extends CampaignPlanInput {
  @NewIdField()
  id: string;

  @IdField({ nullable: true, description: 'An initiative that is to take part as a partner from the beginning.' })
  initiativeId?: string | null;
}

@InputType()
@VerifiedHosts<EditCampaignInput>(({ id }) => hostsOfCampaign(id))
export class EditCampaignInput extends CampaignPlanInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}

@InputType()
@VerifiedHosts<MoveCampaignPhaseInput>(({ id }) => hostsOfCampaign(id))
export class MoveCampaignPhaseInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @CodeField(CampaignPhaseEnum, campaignPhases)
  to: CampaignPhase;

  @DateField({ description: 'The day from which it counts: today or earlier.' })
  effectiveOn: CivilDate;

  @FreeTextField({ nullable: true, description: 'Needed on every way back and out.' })
  reason?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class UndoCampaignPhaseInput {
  @IdField()
  campaignId: string;

  @IdField({ description: 'The step to take back: the latest one, one’s own, not older than 15 minutes.' })
  changeId: string;
}

@InputType()
export class AddCampaignParticipantInput {
  @NewIdField()
  id: string;

  @IdField()
  campaignId: string;

  @IdField({ nullable: true })
  hotlineId?: string | null;

  @IdField({ nullable: true })
  initiativeId?: string | null;

  @CodeField(CampaignRoleEnum, campaignRoles)
  role: CampaignRole;
}

@InputType()
export class RemoveCampaignParticipantInput {
  @IdField()
  id: string;
}

@InputType()
@VerifiedHosts<AnswerCampaignInput>(({ participantId }) => hostsOfParticipant(participantId))
export class AnswerCampaignInput {
  @IdField()
  participantId: string;

  @CodeField(CampaignAnswerEnum, campaignAnswers)
  answer: CampaignAnswer;

  @Field(() => Int, { description: 'The plan that the person saw: `Campaign.terms`. CONFLICT when it has changed.' })
  @IsInt()
  @Min(1)
  terms: number;

  @FreeTextField({ nullable: true, description: 'Why not; for an initiative, how it told you.' })
  note?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
