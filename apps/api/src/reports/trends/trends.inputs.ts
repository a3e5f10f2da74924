import {
  MOST_TREND_MONTHS,
  type TrendGroup,
  type TrendMeasure,
  type TrendSeries,
  trendGroups,
  trendMeasures,
  trendSeries,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsString, Matches, Max, Min } from 'class-validator';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { CodeField, DateField, TextField } from '../../kernel/input-fields.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const TrendMeasureEnum = vocabularyEnum('TrendMeasure', trendMeasures, 'What can be followed over time.');
export const TrendGroupEnum = vocabularyEnum('TrendGroup', trendGroups, 'What the lines of a trend stand for.');
export const TrendSeriesEnum = vocabularyEnum('TrendSeries', trendSeries, 'What is counted apart within a measure.');

@ArgsType()
export class TrendArgs {
  @CodeField(TrendMeasureEnum, trendMeasures)
  measure: TrendMeasure;

  @CodeField(TrendGroupEnum, trendGroups)
  by: TrendGroup;

  @DateField({ description: 'The last day. A day ahead answers as today (UTC).' })
  asOf: CivilDate;

  @Field(() => Int, { description: 'How many ends of months before that day, 1 to 60.' })
  @IsInt()
  @Min(1)
  @Max(MOST_TREND_MONTHS)
  months: number;
}

@ArgsType()
export class TrendRecordsArgs extends PageArgs {
  @CodeField(TrendMeasureEnum, trendMeasures)
  measure: TrendMeasure;

  @CodeField(TrendGroupEnum, trendGroups)
  by: TrendGroup;

  @DateField({ description: 'At the end of which day.' })
  day: CivilDate;

  @TextField({ nullable: true, description: 'Id of a line of the trend; without it all lines.' })
  line?: string | null;

  @CodeField(TrendSeriesEnum, trendSeries, { nullable: true, description: 'Without it all of the measure.' })
  series?: TrendSeries | null;
}

/** Which trend, and as what. */
export class TrendBody {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;

  @IsIn(trendMeasures.codes)
  measure: TrendMeasure;

  @IsIn(trendGroups.codes)
  by: TrendGroup;

  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  asOf: CivilDate;

  @IsInt()
  @Min(1)
  @Max(MOST_TREND_MONTHS)
  months: number;
}
