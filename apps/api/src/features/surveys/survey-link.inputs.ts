import { InputType } from '@nestjs/graphql';
import { ConfirmedTextField, CountField, TextField } from '../../kernel/input-fields.ts';
import { SurveyAnswerInput } from './survey.inputs.ts';

@InputType({ description: 'One answer; without choices, text and names it is taken back.' })
export class KeepSurveyAnswerByLinkInput extends SurveyAnswerInput {
  @TextField({ nullable: true, description: 'Code of the question that is shown.' })
  reached?: string | null;

  @CountField({ description: 'The revision you saw. A newer one answers CONFLICT with the answers there are.' })
  revision: number;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
