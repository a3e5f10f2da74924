import { type InvitationReply, invitationReplies } from '@alongside/domain';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
} from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { InvitationReplyEnum } from './focus-group.enums.ts';

@InputType()
export class PrepareInvitationsInput {
  @IdField()
  focusGroupId: string;

  @IdField({ description: 'The latest draw. Pool and rules must be as it froze them.' })
  drawId: string;
}

@InputType()
export class OfferSeatsNowInput {
  @IdField()
  focusGroupId: string;
}

@InputType()
export class MailInvitationsInput {
  @IdField()
  focusGroupId: string;
}

@InputType()
export class SetReplyDaysInput extends VersionedInput {
  @CountField({ description: 'Working days to reply to an invitation, 1 to 60.' })
  replyDays: number;

  @CountField({ description: 'Working days to reply to the offer of a seat that fell free, 1 to 60.' })
  offerDays: number;
}

@InputType()
export class IssueInvitationLinkInput {
  @NewIdField()
  id: string;

  @IdField()
  invitationId: string;
}

@InputType()
export class NoteReplyInput extends VersionedInput {
  @CodeField(InvitationReplyEnum, invitationReplies)
  reply: InvitationReply;

  @DateField({ nullable: true, description: 'For those who are not sure: the day until which the seat is kept.' })
  until?: string | null;

  @FreeTextField({ nullable: true, description: 'Why they decline, if they say so.' })
  because?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'For a seat that nobody could take with all rules kept.' })
export class OfferSeatByHandInput {
  @NewIdField()
  id: string;

  @IdField()
  focusGroupId: string;

  @IdField({ description: 'Somebody of `seatChoices`.' })
  candidateId: string;

  @FreeTextField({ description: 'Why they may come although a rule is broken by it.' })
  because: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class InvitationStepInput extends VersionedInput {}
