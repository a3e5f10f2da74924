import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';

@InputType()
export class StartChecklistInput {
  @NewIdField()
  id: string;

  @IdField()
  templateId: string;

  @IdField({ nullable: true, description: 'Left out: a list of the hotline’s own.' })
  partnershipId?: string | null;
}

@InputType()
export class TickStepInput extends VersionedInput {
  @DateField({ nullable: true, description: 'Today or an earlier day; null opens the step again.' })
  doneOn?: CivilDate | null;
}

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
export class EditStepInput extends TickStepInput {
  @IdField({ nullable: true, description: 'A coordinator or manager of the hotline.' })
  ownerId?: string | null;

  @DateField({ nullable: true })
  dueOn?: CivilDate | null;

  @FreeTextField({ nullable: true })
  note?: string | null;

  @TextField({ nullable: true, description: 'https, in the hotline’s own system or a public page.' })
  link?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class ChecklistFilter {
  @IdField({ nullable: true })
  partnershipId?: string | null;
}

@ArgsType()
export class ChecklistsArgs extends PageArgs {
  @Field(() => ChecklistFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChecklistFilter)
  filter?: ChecklistFilter | null;
}

@InputType()
export class ChecklistStepFilter {
  @FlagField({ nullable: true, description: 'True: those of the viewer; false: all others.' })
  mine?: boolean | null;

  @DateField({ nullable: true, description: 'Due on this day or before.' })
  dueBy?: CivilDate | null;

  @FlagField({ nullable: true, description: 'True: still to do; false: done.' })
  open?: boolean | null;
}

@ArgsType()
export class ChecklistStepsArgs extends PageArgs {
  @Field(() => ChecklistStepFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChecklistStepFilter)
  filter?: ChecklistStepFilter | null;
}
