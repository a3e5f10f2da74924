import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { type Language, languages } from '../../kernel/language.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

@ArgsType()
export class ReferralTotalsArgs {
  @Field(() => Int, { description: 'Calendar year.' })
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;
}

/** Which year, and as what. */
export class ReferralTotalsBody {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;

  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;
}
