import { InputType } from '@nestjs/graphql';
import { ConfirmedTextField, FreeTextField, IdField, NewIdField } from '../../kernel/input-fields.ts';

@InputType()
export class AddSurveyInviteeInput {
  @NewIdField()
  id: string;

  @IdField()
  roundId: string;

  @IdField()
  hotlineId: string;

  @FreeTextField({ description: 'Why it is asked although it was not on the list.' })
  reason: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class SurveyInvitationInput {
  @IdField()
  invitationId: string;
}
