import type {
  Attendance,
  CalendarMethod,
  ConsentPurpose,
  FocusGroupInvitationState,
  MailState,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { CandidateEntity, FocusGroupInvitationStateEnum } from '../focus-groups/index.ts';
import { MailStateEnum } from '../outbox/index.ts';
import { AttendanceEnum, CalendarMethodEnum, ConsentPurposeEnum } from './session.enums.ts';

/** The calendar file that somebody should have. */
@ObjectType({ description: 'The calendar file that somebody should have now.' })
export class CalendarFileDue {
  @Field(() => CalendarMethodEnum)
  method: CalendarMethod;

  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean, { description: 'False where what they have says the same already.' })
  due: boolean;
}

/** Somebody who takes part in a session, or once did. */
@ObjectType({ description: 'Somebody who takes part in the session of a focus group, or once did.' })
export class FocusGroupParticipant {
  @Field(() => ID, { description: 'That of the candidate.' })
  id: string;

  @Field(() => CandidateEntity)
  candidate: CandidateEntity;

  @Field(() => FocusGroupInvitationStateEnum, { description: 'How their invitation stands.' })
  state: FocusGroupInvitationState;

  @Field(() => String, { nullable: true, description: 'IANA time zone of their clock, where it is known.' })
  zone: string | null;

  @Field(() => Boolean, { description: 'Named for the panel in any case: without them it cannot be held.' })
  required: boolean;

  @Field(() => [ConsentPurposeEnum], { description: 'What they agreed to; nothing unless they said so.' })
  consents: ConsentPurpose[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last said what they agree to.' })
  consentedAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who of the secretariat noted what they agree to; null where they said it by their own link.',
  })
  notedBy: string | null;

  @Field(() => AttendanceEnum, { nullable: true })
  attendance: Attendance | null;

  @Field(() => CalendarFileDue, { nullable: true, description: 'Null where nothing has to be told.' })
  calendar: CalendarFileDue | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last got a calendar file.' })
  copiedAt: string | null;

  @Field(() => MailStateEnum, {
    nullable: true,
    description: 'How far the last mail with a calendar file has come; null where none was written.',
  })
  mailState: MailState | null;
}

/** A calendar file, ready to be sent or opened. */
@ObjectType({ description: 'A calendar file (RFC 5545), ready to be sent or opened.' })
export class CalendarFile {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'With lines that end as RFC 5545 wants them.' })
  text: string;

  @Field(() => CalendarMethodEnum, { nullable: true, description: 'Null for a file for the own calendar.' })
  method: CalendarMethod | null;

  @Field(() => Int)
  sequence: number;
}
