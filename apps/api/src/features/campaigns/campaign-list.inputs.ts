import {
  type Audience,
  audiences,
  type CampaignPhase,
  type CampaignTheme,
  campaignPhases,
  campaignThemes,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { CodesField, DateField, FlagField, IdField, TextField, TextsField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { AudienceEnum } from '../registry/index.ts';
import { type CampaignOrder, CampaignOrderEnum, CampaignPhaseEnum, CampaignThemeEnum } from './campaign.enums.ts';

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class CampaignFilter {
  @CodesField(CampaignPhaseEnum, campaignPhases, { nullable: true })
  phase?: CampaignPhase[] | null;

  @CodesField(CampaignThemeEnum, campaignThemes, { nullable: true })
  theme?: CampaignTheme[] | null;

  @CodesField(AudienceEnum, audiences, { nullable: true })
  audience?: Audience[] | null;

  @TextsField({ nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string[] | null;

  @TextsField({ nullable: true, description: 'ISO 639-1.' })
  language?: string[] | null;

  @FlagField({ nullable: true, description: 'True: the viewer’s side leads it or takes part; false: all others.' })
  mine?: boolean | null;

  @FlagField({ nullable: true, description: 'True: the viewer’s hotline has not answered to the plan as it is now.' })
  awaitsUs?: boolean | null;

  @IdField({ nullable: true, description: 'This initiative takes part.' })
  initiativeId?: string | null;

  @IdField({
    nullable: true,
    description:
      'The viewer may ask this initiative to take part: their side leads, nothing is over, it is not there yet.',
  })
  openTo?: string | null;

  @DateField({ nullable: true, description: 'It goes live somewhere from today until this day.' })
  goesLiveBy?: CivilDate | null;
}

@ArgsType()
export class CampaignsArgs extends PageArgs {
  @TextField({ nullable: true, description: 'Words of the title.' })
  @MaxLength(200)
  search?: string | null;

  @Field(() => CampaignFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CampaignFilter)
  filter?: CampaignFilter | null;

  @Field(() => CampaignOrderEnum, { nullable: true, description: 'UPDATED when left out.' })
  @IsOptional()
  order?: CampaignOrder | null;
}
