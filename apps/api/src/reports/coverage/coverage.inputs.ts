import {
  type Audience,
  audiences,
  type CoverageAxis,
  coverageAxes,
  type PreventionLevel,
  preventionLevels,
  type ServiceType,
  serviceTypes,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { AudienceEnum, PreventionLevelEnum, ServiceTypeEnum } from '../../features/registry/index.ts';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { CodeField, CodesField, DateField, TextField, TextsField } from '../../kernel/input-fields.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const CoverageAxisEnum = vocabularyEnum('CoverageAxis', coverageAxes, 'What the columns of the coverage are.');

@InputType({
  description: 'Which initiatives are counted. Values of one field: any of them; between fields: all of them.',
})
export class CoverageFilter {
  @CodesField(PreventionLevelEnum, preventionLevels, { nullable: true })
  level?: PreventionLevel[] | null;

  @CodesField(ServiceTypeEnum, serviceTypes, { nullable: true })
  service?: ServiceType[] | null;

  @CodesField(AudienceEnum, audiences, { nullable: true })
  audience?: Audience[] | null;

  @TextsField({ nullable: true, description: 'ISO 639-1.' })
  language?: string[] | null;
}

@ArgsType()
export class PrintedListsArgs {
  @DateField({ description: 'What was known of this day. A day ahead answers as today.' })
  asOf: CivilDate;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: `Counts only facts, statuses and withdrawals that were entered up to this instant, so that a past instant
answers the same figures for ever. Names, a hotline's country and dates of membership are always today's, \`stale\` is null, and an
initiative that was added from a survey and taken back again is missing. Left out: as it is known now.`,
  })
  @IsOptional()
  @IsString()
  knownAt?: string | null;
}

@ArgsType()
export class CoverageArgs extends PrintedListsArgs {
  @CodeField(CoverageAxisEnum, coverageAxes)
  axis: CoverageAxis;

  @Field(() => CoverageFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CoverageFilter)
  filter?: CoverageFilter | null;
}

@ArgsType()
export class CoveragePlaceArgs extends CoverageArgs {
  @TextField({ nullable: true, description: 'ISO 3166-1 alpha-2; without it initiatives that name no country.' })
  country?: string | null;

  @TextField({ nullable: true, description: 'A column of the coverage; without it all columns together.' })
  column?: string | null;
}

/** Which coverage, and as what. */
export class CoverageBody {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;

  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  asOf: CivilDate;

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/)
  knownAt?: string | null;

  @IsIn(coverageAxes.codes)
  axis: CoverageAxis;

  /** True: only countries with a hotline, as the page narrows them. */
  @IsOptional()
  @IsBoolean()
  hotline?: boolean | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => CoverageFilter)
  filter?: CoverageFilter | null;
}
