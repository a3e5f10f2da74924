import {
  type HealthLevel,
  healthLevels,
  type Intensity,
  intensities,
  type PartnershipGrouping,
  type PartnershipStage,
  partnershipGroupings,
  partnershipStages,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  DateField,
  FlagField,
  IdField,
  TextField,
  TextsField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { HealthLevelEnum } from './health.enums.ts';
import {
  IntensityEnum,
  PartnershipGroupingEnum,
  type PartnershipOrder,
  PartnershipOrderEnum,
  PartnershipStageEnum,
} from './partnership.enums.ts';

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class PartnershipFilter {
  @DateField({
    nullable: true,
    description:
      'The list as of the end of this day, by the history as it is known today: only what had begun, and the stage of that day wherever the list goes by stages. All else is as it is today.',
  })
  on?: CivilDate | null;

  @CodesField(PartnershipStageEnum, partnershipStages, { nullable: true })
  stage?: PartnershipStage[] | null;

  @IdField({ nullable: true })
  ownerId?: string | null;

  @FlagField({ nullable: true, description: 'True: those that the viewer owns; false: all others.' })
  mine?: boolean | null;

  @IdField({ nullable: true })
  initiativeId?: string | null;

  @IdField({ nullable: true })
  hotlineId?: string | null;

  @TextsField({ nullable: true, description: 'Countries that the initiative serves, ISO 3166-1 alpha-2.' })
  country?: string[] | null;

  @CodesField(IntensityEnum, intensities, { nullable: true })
  intensity?: Intensity[] | null;

  @DateField({ nullable: true, description: 'The next review falls on this day or before.' })
  reviewDueBy?: string | null;

  @DateField({ nullable: true, description: 'No collaboration on this day or after.' })
  quietSince?: string | null;

  @FlagField({ nullable: true, description: 'True: a manager was asked to approve the agreement; false: all others.' })
  awaitingApproval?: boolean | null;

  @CodesField(HealthLevelEnum, healthLevels, {
    nullable: true,
    description: 'The level that counts, as `health.level`.',
  })
  health?: HealthLevel[] | null;

  @FlagField({ nullable: true, description: 'True: neither declined nor ended; false: only those.' })
  open?: boolean | null;
}

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @TextField({ nullable: true, description: 'Words of the initiative’s name.' })
  @MaxLength(200)
  search?: string | null;

  @Field(() => PartnershipFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PartnershipFilter)
  filter?: PartnershipFilter | null;

  @Field(() => PartnershipOrderEnum, { nullable: true, description: 'UPDATED when left out.' })
  @IsOptional()
  order?: PartnershipOrder | null;
}

@ArgsType()
export class PartnershipGroupsArgs {
  @CodeField(PartnershipGroupingEnum, partnershipGroupings)
  by: PartnershipGrouping;

  @TextsField({ nullable: true, description: 'Only these groups, by their keys; all that have rows when left out.' })
  keys?: string[] | null;
}

@ArgsType()
export class StageOnArgs {
  @DateField({ nullable: true })
  day?: CivilDate | null;
}
