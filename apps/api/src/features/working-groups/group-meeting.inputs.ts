import { type MeetingCadence, meetingCadences } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  DateField,
  FreeTextField,
  FreeTextsField,
  IdField,
  IdsField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { MeetingCadenceEnum } from '../engagements/index.ts';

@InputType()
export class MeetingActionInput {
  @NewIdField()
  id: string;

  @FreeTextField()
  title: string;

  @DateField({ nullable: true, description: 'Today or later.' })
  dueOn?: CivilDate | null;

  @IdField({
    nullable: true,
    description: 'A coordinator or manager of the hotline; left out: yourself; null: nobody yet.',
  })
  assigneeId?: string | null;
}

@InputType({ isAbstract: true })
class MinutesInput {
  @DateField({ description: 'Today or an earlier day.' })
  metOn: CivilDate;

  @FreeTextField({ nullable: true })
  summary?: string | null;

  @FreeTextsField({ description: 'What was decided, one sentence each.' })
  decisions: string[];

  @IdsField({ description: 'Contacts who took part.' })
  personIds: string[];

  @IdsField({ description: 'People of the hotline who took part.' })
  userIds: string[];

  @CountField({ description: 'People of the hotline beside those.' })
  hotlineCount: number;

  @CountField({ description: 'People of partners beside those.' })
  partnerCount: number;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class RecordMeetingInput extends MinutesInput {
  @NewIdField()
  id: string;

  @IdField({ description: 'The working group: an engagement of that kind.' })
  engagementId: string;

  @Field(() => [MeetingActionInput], { description: 'Become tasks, and are carried over until they are closed.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => MeetingActionInput)
  actions: MeetingActionInput[];
}

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
export class EditMeetingInput extends MinutesInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}

@InputType()
export class ChangeCadenceInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @CodeField(MeetingCadenceEnum, meetingCadences, { nullable: true, description: 'Null: no regular meetings.' })
  cadence?: MeetingCadence | null;
}

@ArgsType()
export class WorkingGroupsArgs extends PageArgs {
  @IdField({ nullable: true, description: 'Only groups in which this partnership sits.' })
  partnershipId?: string | null;
}
