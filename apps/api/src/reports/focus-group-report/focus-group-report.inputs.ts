import { IsIn, IsUUID } from 'class-validator';
import { type Language, languages } from '../../kernel/language.ts';

/** Kinds of file that a report is written as. */
export const reportFormats = ['PDF', 'DOCX'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Which focus group, as what, and in which language. */
export class FocusGroupReportBody {
  @IsUUID()
  focusGroupId: string;

  @IsIn(reportFormats)
  format: ReportFormat;

  @IsIn(languages)
  language: Language;
}
