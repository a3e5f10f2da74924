import { type MailLanguage, mailLanguages, type SurveyMailing, surveyMailings } from '@alongside/domain';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  FreeTextField,
  IdField,
  IdsField,
  NewIdField,
  TextField,
} from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { MailLanguageEnum } from '../notifications/index.ts';
import { SurveyMailingEnum } from './survey.enums.ts';

@InputType()
export class SetSurveyMailsInput extends VersionedInput {
  @CodeField(SurveyMailingEnum, surveyMailings)
  mails: SurveyMailing;

  @FreeTextField({ nullable: true, description: 'Who signs, in one line; needed unless the mails are OFF.' })
  signature?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class RemindSurveyInput {
  @IdField()
  roundId: string;

  @IdsField({ description: 'Invitations of the round; all are reminded, or none.' })
  invitationIds: string[];
}

@InputType()
export class SetSurveyContactInput {
  @NewIdField()
  id: string;

  @IdField()
  hotlineId: string;

  @TextField({ description: 'One mail address: a mailbox of the organisation.' })
  address: string;

  @CodeField(MailLanguageEnum, mailLanguages)
  language: MailLanguage;

  @CountField({ nullable: true, description: 'The version you saw; left out where there was no address.' })
  version?: number | null;
}
