import { type TaskStatus, taskStatuses } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  CodesField,
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { TaskStatusEnum } from './task.entity.ts';
import { hostsBeside } from './verified-hosts.ts';

@InputType()
@VerifiedHosts<AddTaskInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class AddTaskInput {
  @NewIdField()
  id: string;

  @IdField({ nullable: true })
  partnershipId?: string | null;

  @FreeTextField()
  title: string;

  @DateField({ nullable: true, description: 'Today or later.' })
  dueOn?: CivilDate | null;

  @IdField({
    nullable: true,
    description: 'A coordinator or manager of the hotline; left out: yourself; null: nobody yet.',
  })
  assigneeId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'What is left out stays; null clears.' })
@VerifiedHosts<EditTaskInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class EditTaskInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @IdField({ nullable: true, description: 'The partnership that it is about.' })
  partnershipId?: string | null;

  @FreeTextField()
  title: string;

  @DateField({ nullable: true, description: 'Today or later; a day that it had before may stay.' })
  dueOn?: CivilDate | null;

  @IdField({ nullable: true, description: 'A coordinator or manager of the hotline; null: nobody yet.' })
  assigneeId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class TaskFilter {
  @CodesField(TaskStatusEnum, taskStatuses, { nullable: true })
  status?: TaskStatus[] | null;

  @FlagField({ nullable: true, description: 'True: those of the viewer; false: all others.' })
  mine?: boolean | null;

  @IdField({ nullable: true })
  partnershipId?: string | null;

  @DateField({ nullable: true, description: 'Due on this day or before.' })
  dueBy?: CivilDate | null;

  @FlagField({ nullable: true, description: 'True: open and due before today (UTC); false: all others.' })
  overdue?: boolean | null;
}

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TaskFilter)
  filter?: TaskFilter | null;
}
