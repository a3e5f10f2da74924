import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Language, languages } from '../../kernel/language.ts';

/** Which partnerships, as the list of partnerships is asked for them, and in which language. */
export class StatusPackBody {
  @IsIn(languages)
  language: Language;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  /** As `PartnershipFilter` of the GraphQL schema, which checks it. */
  @IsOptional()
  @IsObject()
  filter?: Record<string, unknown> | null;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  order?: string | null;
}
