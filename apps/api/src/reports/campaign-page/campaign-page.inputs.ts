import { IsIn, IsUUID } from 'class-validator';
import { type Language, languages } from '../../kernel/language.ts';

/** Which campaign, and in which language. */
export class CampaignPageBody {
  @IsUUID()
  campaignId: string;

  @IsIn(languages)
  language: Language;
}
