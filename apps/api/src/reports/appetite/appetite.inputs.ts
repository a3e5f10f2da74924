import { type TrendGroup, trendGroups } from '@alongside/domain';
import { ArgsType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { CodeField } from '../../kernel/input-fields.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { TrendGroupEnum } from '../trends/index.ts';

@ArgsType()
export class AppetiteArgs {
  @CodeField(TrendGroupEnum, trendGroups, { description: 'Only the secretariat tells hotlines and regions apart.' })
  by: TrendGroup;
}

/** By what, and as what. */
export class AppetiteBody {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;

  @IsIn(trendGroups.codes)
  by: TrendGroup;
}
