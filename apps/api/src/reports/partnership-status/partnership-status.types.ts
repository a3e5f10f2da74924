import type { HealthLevel, PartnershipStage } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { HealthLevelEnum, PartnershipStageEnum } from '../../features/partnerships/index.ts';

@ObjectType({ description: 'How many partnerships stand in a stage and have a health today (UTC).' })
export class PartnershipStatusCount {
  @Field(() => PartnershipStageEnum)
  stage: PartnershipStage;

  @Field(() => HealthLevelEnum, { description: 'The level that counts, as `Partnership.health.level`.' })
  health: HealthLevel;

  @Field(() => Int, { description: 'At least 1: what nobody stands in is left out.' })
  count: number;
}

@ObjectType({ description: 'How many partnerships stood in a stage at the end of a day, out of the history.' })
export class PartnershipStageCount {
  @Field(() => PartnershipStageEnum)
  stage: PartnershipStage;

  @Field(() => Int, { description: 'At least 1: what nobody stood in is left out.' })
  count: number;
}
