import {
  type ObstacleSeverity,
  type ObstacleStatus,
  type ObstacleType,
  obstacleSeverities,
  obstacleStatuses,
  obstacleTypes,
  type SharingLabel,
  sharingLabels,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside, SharingLabelEnum } from '../partnerships/index.ts';
import { ObstacleSeverityEnum, ObstacleStatusEnum, ObstacleTypeEnum } from './obstacle.enums.ts';
import { hostsBesideObstacle } from './obstacle.repository.ts';

@InputType({ isAbstract: true })
class ObstacleInput {
  @CodeField(ObstacleTypeEnum, obstacleTypes)
  type: ObstacleType;

  @CodeField(ObstacleSeverityEnum, obstacleSeverities)
  severity: ObstacleSeverity;

  @DateField({ description: 'Today or an earlier day.' })
  since: CivilDate;

  @CodeField(ObstacleStatusEnum, obstacleStatuses, { nullable: true, description: 'OPEN when left out.' })
  status?: ObstacleStatus | null;

  @DateField({ nullable: true, description: 'For what is not open any more; today when left out.' })
  settledOn?: CivilDate | null;

  @FreeTextField({ nullable: true })
  note?: string | null;

  @CodeField(SharingLabelEnum, sharingLabels, { nullable: true, description: 'AMBER when left out.' })
  sharing?: SharingLabel | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
@VerifiedHosts<RecordObstacleInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class RecordObstacleInput extends ObstacleInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;
}

@InputType({ description: 'All values are given anew: what is left out is cleared or takes its default.' })
@VerifiedHosts<EditObstacleInput>(({ id }) => hostsBesideObstacle(id))
export class EditObstacleInput extends ObstacleInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class ObstacleFilter {
  @IdField({ nullable: true })
  partnershipId?: string | null;

  @CodesField(ObstacleTypeEnum, obstacleTypes, { nullable: true })
  type?: ObstacleType[] | null;

  @CodesField(ObstacleSeverityEnum, obstacleSeverities, { nullable: true })
  severity?: ObstacleSeverity[] | null;

  @CodesField(ObstacleStatusEnum, obstacleStatuses, { nullable: true })
  status?: ObstacleStatus[] | null;
}

@ArgsType()
export class ObstaclesArgs extends PageArgs {
  @Field(() => ObstacleFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ObstacleFilter)
  filter?: ObstacleFilter | null;
}
