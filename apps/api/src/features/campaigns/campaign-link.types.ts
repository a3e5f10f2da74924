import type { ApprovalState, Audience, CampaignChannel, CampaignRole, CampaignTheme } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { AudienceEnum } from '../registry/index.ts';
import { ApprovalStateEnum, CampaignChannelEnum, CampaignRoleEnum, CampaignThemeEnum } from './campaign.enums.ts';

/** Something that the public is shown, as a participant sees it by a link. */
@ObjectType()
export class AssetByLink {
  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'ISO 639-1.' })
  language: string;

  @Field(() => String)
  url: string;
}

/** The plan of a campaign as a participant without an account sees it: no figures, no notes, no answers of others. */
@ObjectType({ description: 'The plan of a campaign as a participant sees it by a personal link.' })
export class CampaignByLink {
  @Field(() => String, { description: 'Name of the hotline that leads.' })
  hotline: string;

  @Field(() => String, { description: 'Name of the initiative that is asked.' })
  initiative: string;

  @Field(() => String, { description: 'Name of the person who issued the link.' })
  askedBy: string;

  @Field(() => String)
  title: string;

  @Field(() => CampaignThemeEnum)
  theme: CampaignTheme;

  @Field(() => String, { nullable: true })
  aim: string | null;

  @Field(() => [AudienceEnum])
  audiences: Audience[];

  @Field(() => [String])
  countries: string[];

  @Field(() => [String])
  languages: string[];

  @Field(() => [CampaignChannelEnum])
  channels: CampaignChannel[];

  @Field(() => DateScalar, { nullable: true })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => CampaignRoleEnum, { description: 'What the initiative does in it.' })
  role: CampaignRole;

  @Field(() => [String], { description: 'Names of all who take part.' })
  participants: string[];

  @Field(() => [AssetByLink])
  assets: AssetByLink[];

  @Field(() => Int, { description: 'Number of the plan, to be sent with the answer.' })
  terms: number;

  @Field(() => ApprovalStateEnum, { description: 'How the answer given so far stands.' })
  approval: ApprovalState;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt: string | null;

  @Field(() => DateTimeScalar)
  expiresAt: string;
}
