import { type Attendance, attendances, type ConsentPurpose, consentPurposes } from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  CountField,
  FlagField,
  FreeTextField,
  IdField,
  TextField,
} from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { AttendanceEnum, ConsentPurposeEnum } from './session.enums.ts';

@InputType({
  description: 'All values are given anew. A change of time, place or link raises the number of the calendar files.',
})
export class SetSessionInput {
  @IdField()
  focusGroupId: string;

  @CountField({ nullable: true, description: 'The version you saw; left out for the first date.' })
  version?: number | null;

  @TextField({ description: 'A time on the wall of the zone, such as 2027-03-22T14:00.' })
  at: string;

  @TextField({ description: 'IANA time zone.' })
  zone: string;

  @CountField()
  minutes: number;

  @FreeTextField({ nullable: true })
  venue?: string | null;

  @TextField({ nullable: true, description: 'How to join, an https address; told to those who have accepted.' })
  joinLink?: string | null;

  @FlagField({ description: 'False while the time is only held.' })
  confirmed: boolean;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: '`id` is that of the session.' })
export class GiveUpSessionInput extends VersionedInput {}

@InputType()
export class AgendaItemInput {
  @FreeTextField()
  title: string;

  @CountField()
  minutes: number;

  @FreeTextField({ nullable: true, description: 'Who leads through it; a role.' })
  lead?: string | null;
}

@InputType({ description: 'The whole run sheet. `id` is that of the session.' })
export class SetAgendaInput extends VersionedInput {
  @Field(() => [AgendaItemInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemInput)
  items: AgendaItemInput[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'Moves a focus group to the next state of its session. `id` is that of the focus group.' })
export class AdvanceFocusGroupInput extends VersionedInput {}

@InputType({ description: 'Takes the last step back. `id` is that of the focus group.' })
export class StepBackFocusGroupInput extends VersionedInput {}

@InputType()
export class NoteAttendanceInput {
  @IdField()
  candidateId: string;

  @CodeField(AttendanceEnum, attendances, { nullable: true, description: 'Null takes it back.' })
  attendance?: Attendance | null;
}

@InputType({ description: 'All that somebody agrees to; what is left out they do not agree to.' })
export class NoteConsentsInput {
  @IdField()
  candidateId: string;

  @CodesField(ConsentPurposeEnum, consentPurposes)
  consents: ConsentPurpose[];
}

@InputType({ description: 'All that the person agrees to; what is left out they do not agree to.' })
export class ConsentByLinkInput {
  @CodesField(ConsentPurposeEnum, consentPurposes)
  consents: ConsentPurpose[];
}

@InputType()
export class HandOutCalendarFileInput {
  @IdField()
  candidateId: string;

  @TextField({ description: 'Language of the file: en or de.' })
  language: string;
}

@InputType({ description: 'Whose calendar files go by mail.' })
export class MailCalendarFilesInput {
  @IdField()
  focusGroupId: string;
}
