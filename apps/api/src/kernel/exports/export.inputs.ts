import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Language, languages } from '../language.ts';

export const exportFormats = ['CSV', 'XLSX'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a page shows, to be written down: the same search, filter, order and columns. */
export class ExportBody {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;

  /** Columns of the page's table, in their order. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @IsString({ each: true })
  columns: string[];

  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  /** As the list's filter input of the GraphQL schema, which checks it. */
  @IsOptional()
  @IsObject()
  filter?: Record<string, unknown> | null;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  order?: string | null;
}
