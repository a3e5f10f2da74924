import { type ActionState, actionStates } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { ActionStateEnum } from './session.enums.ts';

@InputType({ description: 'Values of one field: any of them.' })
export class FocusGroupActionFilter {
  @CodesField(ActionStateEnum, actionStates, { nullable: true })
  state?: ActionState[] | null;
}

@ArgsType()
export class FocusGroupActionsArgs extends PageArgs {
  @Field(() => FocusGroupActionFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FocusGroupActionFilter)
  filter?: FocusGroupActionFilter | null;
}

@InputType()
export class AddFocusGroupActionInput {
  @NewIdField()
  id: string;

  @IdField()
  focusGroupId: string;

  @IdField({ nullable: true })
  findingId?: string | null;

  @FreeTextField()
  title: string;

  @DateField({ nullable: true })
  dueOn?: CivilDate | null;

  @IdField({ nullable: true, description: 'A hotline that is asked to do it; left out for the secretariat itself.' })
  hotlineId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'Moves an action of the secretariat on, or drops one that a hotline has not taken on.' })
export class MoveFocusGroupActionInput extends VersionedInput {
  @CodeField(ActionStateEnum, actionStates)
  state: ActionState;
}

@InputType({ description: 'What a hotline answers to something that it is asked to do.' })
export class AnswerFocusGroupActionInput extends VersionedInput {
  @FlagField({ description: 'True makes a task of it, or names the proposal that was made for it.' })
  take: boolean;

  @IdField({ nullable: true, description: 'Made by the client (UUIDv7): the task that it becomes.' })
  taskId?: string | null;

  @IdField({
    nullable: true,
    description: 'In place of a task: what the hotline has proposed for the registry in answer to it.',
  })
  proposalId?: string | null;
}

@InputType({
  description:
    'Takes the answer of the hotline back while nothing has come of it: a task that is open is cancelled, a proposal on which nobody has decided is withdrawn.',
})
export class TakeBackFocusGroupAnswerInput extends VersionedInput {}
