import { MAX_BATCH, type TermEndReason, termEndReasons } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { TermEndReasonEnum } from './board.enums.ts';

@InputType({ description: 'Exactly one of `personId`, `userId` and `roleTitle` names who takes the seat.' })
export class AppointInput {
  @NewIdField()
  id: string;

  @IdField()
  seatId: string;

  @IdField({ nullable: true, description: 'A contact of the hotline.' })
  personId?: string | null;

  @IdField({ nullable: true, description: 'A colleague of the hotline.' })
  userId?: string | null;

  @FreeTextField({ nullable: true, description: 'A role, for somebody who is kept without a name.' })
  roleTitle?: string | null;

  @DateField({ description: 'A term that runs then ends on the day before.' })
  startsOn: CivilDate;

  @DateField({ nullable: true })
  endsOn?: CivilDate | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class EndTermInput extends VersionedInput {
  @DateField({ description: 'Its last day.' })
  endsOn: CivilDate;

  @CodeField(TermEndReasonEnum, termEndReasons)
  reason: TermEndReason;
}

@InputType({ description: 'The days of a term as they should have been from the beginning.' })
export class CorrectTermInput extends VersionedInput {
  @DateField()
  startsOn: CivilDate;

  @DateField({ nullable: true })
  endsOn?: CivilDate | null;
}

@InputType({ description: 'Exactly one of `personId` and `userId` names who leaves.' })
export class VacateSeatsInput {
  @IdField({ nullable: true })
  personId?: string | null;

  @IdField({ nullable: true })
  userId?: string | null;

  @DateField({ description: 'The last day on which they sit anywhere; terms that begin later are taken back.' })
  lastDay: CivilDate;

  @CodeField(TermEndReasonEnum, termEndReasons)
  reason: TermEndReason;
}

@InputType()
export class TermToRestoreInput {
  @IdField()
  termId: string;

  @VersionField()
  version: number;

  @FlagField()
  added: boolean;

  @DateField()
  previousStart: CivilDate;

  @DateField({ nullable: true })
  previousEnd?: CivilDate | null;

  @CodeField(TermEndReasonEnum, termEndReasons, { nullable: true })
  previousReason?: TermEndReason | null;
}

@InputType({ description: 'What an act on terms answered, sent back to take it back.' })
export class UndoTermChangesInput {
  @Field(() => [TermToRestoreInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BATCH)
  @ValidateNested({ each: true })
  @Type(() => TermToRestoreInput)
  changes: TermToRestoreInput[];
}

@InputType({ description: 'All of what is given.' })
export class TermFilter {
  @DateField({ nullable: true, description: 'Who sat on this day.' })
  on?: CivilDate | null;

  @IdField({ nullable: true })
  boardId?: string | null;

  @IdField({ nullable: true, description: 'A contact.' })
  personId?: string | null;

  @IdField({ nullable: true, description: 'A colleague.' })
  userId?: string | null;

  @DateField({ nullable: true, description: 'It ends from today (UTC) on and on this day or before.' })
  endsBy?: CivilDate | null;
}

export const TermOrderEnum = { START: 'START', END: 'END' } as const;
registerEnumType(TermOrderEnum, {
  name: 'TermOrder',
  description: 'START: latest first. END: what ends next first, terms without an end last.',
});

@ArgsType()
export class TermsArgs extends PageArgs {
  @Field(() => TermFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TermFilter)
  filter?: TermFilter | null;

  @TextField({ nullable: true, description: 'Part of the name of the holder, the board or the organisation.' })
  @MaxLength(200)
  search?: string | null;

  @Field(() => TermOrderEnum, { nullable: true })
  @IsOptional()
  @IsIn(Object.keys(TermOrderEnum))
  order?: keyof typeof TermOrderEnum | null;
}
