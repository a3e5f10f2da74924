import { type PartnershipStage, partnershipStages } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CodesField, IdField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { PartnershipStageEnum } from '../partnerships/index.ts';

@InputType()
export class DirectoryFilter {
  @IdField({ nullable: true })
  initiativeId?: string | null;

  @IdField({ nullable: true })
  hotlineId?: string | null;

  @CodesField(PartnershipStageEnum, partnershipStages, { nullable: true })
  stage?: PartnershipStage[] | null;
}

@ArgsType()
export class DirectoryArgs extends PageArgs {
  @Field(() => DirectoryFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DirectoryFilter)
  filter?: DirectoryFilter | null;
}
