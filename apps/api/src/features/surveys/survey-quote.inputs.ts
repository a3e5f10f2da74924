import { type QuoteAttribution, type QuoteAudience, quoteAttributions, quoteAudiences } from '@alongside/domain';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
} from '../../kernel/input-fields.ts';
import { QuoteAttributionEnum, QuoteAudienceEnum } from './survey.enums.ts';

@InputType({ description: 'Words out of an answer, as the hotline agreed to have them read.' })
export class ReleaseSurveyQuoteInput {
  @NewIdField()
  id: string;

  @IdField({ description: 'The invitation whose answer is quoted.' })
  invitationId: string;

  @TextField({ description: 'Code of the item that was answered in words.' })
  item: string;

  @FreeTextField({ description: 'The words themselves, edited where that was agreed.' })
  text: string;

  @CodeField(QuoteAttributionEnum, quoteAttributions)
  attribution: QuoteAttribution;

  @CodeField(QuoteAudienceEnum, quoteAudiences)
  audience: QuoteAudience;

  @FreeTextField({ description: 'The role at the hotline that agreed, such as “manager”.' })
  agreedBy: string;

  @DateField()
  agreedOn: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
