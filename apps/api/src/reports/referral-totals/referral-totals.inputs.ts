import {
  MOST_TREND_MONTHS,
  type ReferralMeasure,
  referralMeasures,
  type TrendGroup,
  trendGroups,
} from '@alongside/domain';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { ReferralMeasureEnum } from '../../features/referrals/index.ts';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { CodeField } from '../../kernel/input-fields.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { TrendGroupEnum } from '../trends/index.ts';

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

@ArgsType()
export class ReferralTrendArgs {
  @CodeField(ReferralMeasureEnum, referralMeasures)
  measure: ReferralMeasure;

  @CodeField(TrendGroupEnum, trendGroups, { description: 'Only the secretariat tells hotlines and regions apart.' })
  by: TrendGroup;

  @Field(() => Int, { description: 'How many months, the latest known, 1 to 60.' })
  @IsInt()
  @Min(1)
  @Max(MOST_TREND_MONTHS)
  months: number;
}

/** Which referrals over time, and as what. */
export class ReferralTrendBody {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;

  @IsIn(referralMeasures.codes)
  measure: ReferralMeasure;

  @IsIn(trendGroups.codes)
  by: TrendGroup;

  @IsInt()
  @Min(1)
  @Max(MOST_TREND_MONTHS)
  months: number;
}
