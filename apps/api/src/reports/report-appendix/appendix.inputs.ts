import { countries } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArrayNotEmpty, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { type Language, languages } from '../../kernel/language.ts';

const countryCodes = countries.map(({ code }) => code);

/** Which appendix, and as what. */
export class AppendixBody {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;

  /** The day that the table is about. */
  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  dataDate: CivilDate;

  /** The instant of the knowledge that answers; now if left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/)
  knownAt?: string | null;

  /** ISO 3166-1 alpha-2; left out for all. */
  @IsOptional()
  @ArrayNotEmpty()
  @IsIn(countryCodes, { each: true })
  countries?: string[] | null;
}

/** The appendix of which edition, and as what. Its language is that of the edition. */
export class EditionAppendixBody {
  @IsUUID()
  editionId: string;

  @IsIn(exportFormats)
  format: ExportFormat;
}
