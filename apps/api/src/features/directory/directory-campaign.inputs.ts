import { type CampaignPhase, campaignPhases } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CodesField, IdField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { CampaignPhaseEnum } from '../campaigns/index.ts';

@InputType()
export class DirectoryCampaignFilter {
  @IdField({ nullable: true, description: 'An initiative that takes part.' })
  initiativeId?: string | null;

  @IdField({ nullable: true, description: 'A hotline that leads or takes part.' })
  hotlineId?: string | null;

  @CodesField(CampaignPhaseEnum, campaignPhases, { nullable: true })
  phase?: CampaignPhase[] | null;
}

@ArgsType()
export class DirectoryCampaignArgs extends PageArgs {
  @Field(() => DirectoryCampaignFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DirectoryCampaignFilter)
  filter?: DirectoryCampaignFilter | null;
}
