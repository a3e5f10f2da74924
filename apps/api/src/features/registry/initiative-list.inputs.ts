import {
  type AccessCondition,
  type Audience,
  accessConditions,
  audiences,
  type DeliveryMode,
  deliveryModes,
  type OperationalStatus,
  operationalStatuses,
  type PreventionLevel,
  preventionLevels,
  type ServiceType,
  serviceTypes,
} from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { CodesField, FlagField, TextsField } from '../../kernel/input-fields.ts';
import {
  AccessConditionEnum,
  AudienceEnum,
  DeliveryModeEnum,
  type InitiativeOrder,
  InitiativeOrderEnum,
  OperationalStatusEnum,
  PreventionLevelEnum,
  ServiceTypeEnum,
} from './registry.enums.ts';
import { SearchArgs } from './registry.inputs.ts';

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class InitiativeFilter {
  @TextsField({ nullable: true, description: 'Countries that it serves, ISO 3166-1 alpha-2.' })
  country?: string[] | null;

  @CodesField(PreventionLevelEnum, preventionLevels, { nullable: true })
  level?: PreventionLevel[] | null;

  @CodesField(ServiceTypeEnum, serviceTypes, { nullable: true })
  service?: ServiceType[] | null;

  @CodesField(AudienceEnum, audiences, { nullable: true })
  audience?: Audience[] | null;

  @CodesField(AccessConditionEnum, accessConditions, { nullable: true })
  access?: AccessCondition[] | null;

  @TextsField({ nullable: true, description: 'ISO 639-1.' })
  language?: string[] | null;

  @CodesField(DeliveryModeEnum, deliveryModes, { nullable: true })
  mode?: DeliveryMode[] | null;

  @CodesField(OperationalStatusEnum, operationalStatuses, { nullable: true })
  status?: OperationalStatus[] | null;

  @FlagField({ nullable: true, description: 'True: nobody has vouched for it in the last 180 days.' })
  stale?: boolean | null;

  @FlagField({ nullable: true, description: 'True: it carries an open question or a fact that is only possible.' })
  doubted?: boolean | null;

  @FlagField({ nullable: true, description: 'True: the viewer’s hotline has an open partnership with it.' })
  mine?: boolean | null;
}

@ArgsType()
export class InitiativesArgs extends SearchArgs {
  @Field(() => InitiativeFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => InitiativeFilter)
  filter?: InitiativeFilter | null;

  @Field(() => InitiativeOrderEnum, { nullable: true, description: 'RELEVANCE with a search, else NAME.' })
  @IsOptional()
  @IsIn(Object.keys(InitiativeOrderEnum))
  order?: InitiativeOrder | null;
}
