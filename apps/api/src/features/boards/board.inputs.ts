import {
  type BoardCadence,
  type BoardKind,
  boardCadences,
  boardKinds,
  type SeatRole,
  seatRoles,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { BoardCadenceEnum, BoardKindEnum, SeatRoleEnum } from './board.enums.ts';

@InputType({ isAbstract: true })
class BoardValues {
  @FreeTextField()
  name: string;

  @CodeField(BoardKindEnum, boardKinds)
  kind: BoardKind;

  @CodeField(BoardCadenceEnum, boardCadences)
  cadence: BoardCadence;

  @IdField({ nullable: true, description: 'Whose board it is; left out: the hotline’s own.' })
  organisationId?: string | null;

  @IdField({ nullable: true, description: 'Who keeps it: a coordinator or manager of the hotline; left out: nobody.' })
  ownerId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class RecordBoardInput extends BoardValues {
  @NewIdField()
  id: string;
}

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
export class EditBoardInput extends BoardValues {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}

@InputType({ isAbstract: true })
class SeatInput {
  @CodeField(SeatRoleEnum, seatRoles)
  role: SeatRole;

  @FreeTextField({ nullable: true })
  title?: string | null;

  @FlagField()
  voting: boolean;

  @IdField({ nullable: true, description: 'The organisation that names who sits there.' })
  nominatingOrganisationId?: string | null;

  @CountField({ nullable: true, description: '1 to 20; left out: any number.' })
  maxConsecutiveTerms?: number | null;

  @CountField({ nullable: true, description: 'Months that a term usually lasts, 1 to 240.' })
  termMonths?: number | null;

  @DateField({ description: 'First day of the seat.' })
  since: CivilDate;

  @DateField({ nullable: true, description: 'Last day of the seat. Terms have to end by then.' })
  closedOn?: CivilDate | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AddSeatInput extends SeatInput {
  @NewIdField()
  id: string;

  @IdField()
  boardId: string;
}

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
export class EditSeatInput extends SeatInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}

@InputType()
export class BoardFilter {
  @FlagField({ nullable: true, description: 'True: the hotline’s own boards; false: those of others.' })
  own?: boolean | null;

  @FlagField({ nullable: true, description: 'True: with a seat that nobody holds today (UTC).' })
  vacant?: boolean | null;
}

@ArgsType()
export class BoardsArgs extends PageArgs {
  @Field(() => BoardFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BoardFilter)
  filter?: BoardFilter | null;

  @TextField({ nullable: true, description: 'Part of the name of the board or of the organisation.' })
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
export class OnDayArgs {
  @DateField({ nullable: true, description: 'Today (UTC) when left out.' })
  on?: CivilDate | null;
}
