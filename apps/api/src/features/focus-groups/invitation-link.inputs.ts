import { type InvitationReply, invitationReplies } from '@alongside/domain';
import { InputType } from '@nestjs/graphql';
import { CodeField, ConfirmedTextField, DateField, FreeTextField, TextField } from '../../kernel/input-fields.ts';
import { InvitationReplyEnum } from './focus-group.enums.ts';

@InputType()
export class AnswerInvitationByLinkInput {
  @CodeField(InvitationReplyEnum, invitationReplies)
  reply: InvitationReply;

  @DateField({ nullable: true, description: 'For those who are not sure: the day until which the seat is kept.' })
  until?: string | null;

  @FreeTextField({ nullable: true, description: 'Why they decline, if they want to say.' })
  because?: string | null;

  @TextField({ description: 'IANA time zone of the reader, in which `until` is meant.' })
  zone: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
