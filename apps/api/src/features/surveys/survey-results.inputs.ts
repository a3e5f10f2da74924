import type { ResultAudience } from '@alongside/domain';
import { resultAudiences } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { CodeField, IdField, TextField } from '../../kernel/input-fields.ts';
import { ResultAudienceEnum } from './survey.enums.ts';

/** Most cross-tables that are released with a round; each question can stand in one only. */
const MOST_RELEASED = 20;

@InputType()
export class SurveyCrossSideInput {
  @TextField({ description: 'Code of an item with options.' })
  item: string;

  @TextField({ nullable: true, description: 'Code of the option; of several choices always.' })
  option?: string | null;
}

@InputType()
export class SurveyCrossPairInput {
  @Field(() => SurveyCrossSideInput)
  @ValidateNested()
  @Type(() => SurveyCrossSideInput)
  rows: SurveyCrossSideInput;

  @Field(() => SurveyCrossSideInput)
  @ValidateNested()
  @Type(() => SurveyCrossSideInput)
  columns: SurveyCrossSideInput;
}

@InputType()
export class ReleaseSurveyResultsInput {
  @IdField()
  roundId: string;

  @Field(() => [SurveyCrossPairInput], {
    nullable: true,
    description: 'Cross-tables to release with the results; left out: those that were released before.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_RELEASED)
  @ValidateNested({ each: true })
  @Type(() => SurveyCrossPairInput)
  crossTables?: SurveyCrossPairInput[] | null;
}

@ArgsType()
export class SurveyCrossTableArgs {
  @IdField()
  roundId: string;

  @Field(() => SurveyCrossPairInput)
  @ValidateNested()
  @Type(() => SurveyCrossPairInput)
  pair: SurveyCrossPairInput;

  @CodeField(ResultAudienceEnum, resultAudiences)
  audience: ResultAudience;
}

@ArgsType()
export class SurveyComparisonArgs {
  @IdField()
  roundId: string;

  @IdField({ description: 'The round to stand beside.' })
  earlierRoundId: string;

  @CodeField(ResultAudienceEnum, resultAudiences, {
    nullable: true,
    description: 'Left out: the secretariat for itself, members for all others.',
  })
  audience?: ResultAudience | null;
}
