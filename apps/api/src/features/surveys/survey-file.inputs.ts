import { type ResultAudience, resultAudiences, type SurveyTableKind, surveyTables } from '@alongside/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { type Language, languages } from '../../kernel/language.ts';

/** Which table of which round, for whom, and as what. */
export class SurveyFileBody {
  @IsUUID()
  roundId: string;

  @IsIn(surveyTables.codes as SurveyTableKind[])
  table: SurveyTableKind;

  /** Whose view of results and quotes it is; left out, the reader's own. */
  @IsOptional()
  @IsIn(resultAudiences.codes as ResultAudience[])
  audience?: ResultAudience | null;

  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;
}
