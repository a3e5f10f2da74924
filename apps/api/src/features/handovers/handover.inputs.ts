import { type HandoverKind, handoverKinds, MAX_BATCH } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CodeField, DateField, IdField, NewIdField } from '../../kernel/input-fields.ts';
import { HandoverKindEnum } from './handover.entity.ts';

@InputType()
export class HandoverLineInput {
  @CodeField(HandoverKindEnum, handoverKinds)
  kind: HandoverKind;

  @IdField({ description: 'A coordinator or manager of the hotline.' })
  successorId: string;

  @Field(() => [ID], { nullable: true, description: 'Left out: everything of the kind that nobody else gets.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_BATCH)
  @IsUUID(undefined, { each: true })
  recordIds?: string[] | null;
}

@InputType()
export class HandOverInput {
  @NewIdField()
  id: string;

  @IdField({ description: 'Whose work it is.' })
  leaverId: string;

  @DateField({ description: 'Today: carried out at once. Later, up to twelve months: on that day.' })
  fromOn: CivilDate;

  @Field(() => [HandoverLineInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => HandoverLineInput)
  lines: HandoverLineInput[];
}

@InputType()
export class UndoHandoverInput {
  @IdField()
  id: string;
}
