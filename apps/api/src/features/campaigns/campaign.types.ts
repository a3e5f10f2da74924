import type { Audience, CampaignChannel, CampaignPhase, CampaignTheme, SharingLabel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { SharingLabelEnum } from '../partnerships/index.ts';
import { AudienceEnum, HotlineEntity } from '../registry/index.ts';
import { CampaignChannelEnum, CampaignPhaseEnum, CampaignThemeEnum } from './campaign.enums.ts';
import { CampaignParticipant } from './participant.types.ts';

/** A condition that is not met yet. */
@ObjectType()
export class PhaseRequirement {
  @Field(() => String, { description: 'PARTICIPANT, COUNTRY, START, APPROVALS, MEASUREMENT or REASON.' })
  code: string;

  @Field(() => String, { description: 'What to do about it.' })
  message: string;
}

/** A step that the viewer may think of. */
@ObjectType()
export class PhaseOption {
  @Field(() => CampaignPhaseEnum)
  to: CampaignPhase;

  @Field(() => Boolean, { description: 'True when it can be taken now, with a reason where one is needed.' })
  allowed: boolean;

  @Field(() => Boolean, { description: 'True when the person has to say why.' })
  needsReason: boolean;

  @Field(() => [PhaseRequirement])
  missing: PhaseRequirement[];
}

/** One step of a campaign's history. */
@ObjectType()
export class CampaignPhaseChange {
  @Field(() => ID)
  id: string;

  @Field(() => CampaignPhaseEnum, { nullable: true, description: 'Null for the beginning.' })
  from: CampaignPhase | null;

  @Field(() => CampaignPhaseEnum)
  to: CampaignPhase;

  @Field(() => DateScalar, { description: 'The day from which it counts.' })
  effectiveOn: string;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

/** What the viewer may do with a campaign. */
@ObjectType()
export class CampaignRights {
  @Field(() => Boolean, { description: 'Change the plan, who takes part, and the phase: who leads may.' })
  edit: boolean;

  @Field(() => Boolean, { description: 'Add measurements and days of going live: whoever takes part may.' })
  contribute: boolean;
}

/** What several hotlines and initiatives tell the public together. */
@ObjectType({ description: 'What several hotlines and initiatives tell the public together.' })
export class Campaign {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => CampaignThemeEnum)
  theme: CampaignTheme;

  @Field(() => String, { nullable: true, description: 'What it wants to reach, in plain words.' })
  aim: string | null;

  @Field(() => [AudienceEnum], { description: 'People for whom it is meant.' })
  audiences: Audience[];

  @Field(() => [String], { description: 'Countries in which it is shown, ISO 3166-1 alpha-2.' })
  countries: string[];

  @Field(() => [String], { description: 'Languages in which it is shown, ISO 639-1.' })
  languages: string[];

  @Field(() => [CampaignChannelEnum])
  channels: CampaignChannel[];

  @Field(() => CampaignPhaseEnum)
  phase: CampaignPhase;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it goes live, planned or real.' })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null while nobody knows.' })
  endsOn: string | null;

  @Field(() => SharingLabelEnum, {
    description: 'AMBER_STRICT: who leads and takes part. AMBER: also the secretariat. GREEN and CLEAR: the network.',
  })
  sharing: SharingLabel;

  @Field(() => HotlineEntity, { nullable: true, description: 'The hotline that leads; null: the secretariat does.' })
  lead: HotlineEntity | null;

  @Field(() => [CampaignParticipant], { description: 'Who leads first, then by name.' })
  participants: CampaignParticipant[];

  @Field(() => [CampaignPhaseChange], { description: 'Latest first.' })
  phaseChanges: CampaignPhaseChange[];

  @Field(() => [PhaseOption], { description: 'Steps out of the present phase; empty for who does not lead.' })
  nextPhases: PhaseOption[];

  @Field(() => Int, { description: 'Number of the plan. An answer is about the plan that the person saw.' })
  terms: number;

  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar)
  updatedAt: string;

  @Field(() => CampaignRights, { description: 'What the viewer may do with this campaign.' })
  viewerCan: CampaignRights;
}

export const CampaignConnection = connectionOf(Campaign, { facets: true });
