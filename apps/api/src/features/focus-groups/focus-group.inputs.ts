import {
  type FocusGroupFormat,
  type FocusGroupStatus,
  focusGroupFormats,
  focusGroupStatuses,
  type SelectionAttribute,
  selectionAttributes,
} from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  CountField,
  FreeTextField,
  FreeTextsField,
  IdField,
  NewIdField,
  TextField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { FocusGroupFormatEnum, FocusGroupStatusEnum, SelectionAttributeEnum } from './focus-group.enums.ts';

@InputType({ description: 'Values of one field: any of them.' })
export class FocusGroupFilter {
  @CodesField(FocusGroupStatusEnum, focusGroupStatuses, { nullable: true })
  status?: FocusGroupStatus[] | null;
}

@ArgsType()
export class FocusGroupsArgs extends PageArgs {
  @Field(() => FocusGroupFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FocusGroupFilter)
  filter?: FocusGroupFilter | null;
}

@InputType()
export class PlanFocusGroupInput {
  @NewIdField()
  id: string;

  @FreeTextField()
  title: string;

  @FreeTextField({ description: 'What is to be found out, and for whom.' })
  purpose: string;

  @FreeTextsField({ description: 'The guiding questions, in their order.' })
  questions: string[];

  @CodeField(FocusGroupFormatEnum, focusGroupFormats)
  format: FocusGroupFormat;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'All values are given anew.' })
export class EditFocusGroupInput extends VersionedInput {
  @FreeTextField()
  title: string;

  @FreeTextField()
  purpose: string;

  @FreeTextsField()
  questions: string[];

  @CodeField(FocusGroupFormatEnum, focusGroupFormats)
  format: FocusGroupFormat;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class QuotaInput {
  @CodeField(SelectionAttributeEnum, selectionAttributes)
  attribute: SelectionAttribute;

  @TextField({ description: 'A code or text of the attribute, or UNKNOWN for those who stated nothing.' })
  value: string;

  @CountField()
  min: number;

  @CountField({ nullable: true, description: 'Left out: as many as there are seats.' })
  max?: number | null;
}

@InputType()
export class CapInput {
  @CodeField(SelectionAttributeEnum, selectionAttributes)
  attribute: SelectionAttribute;

  @CountField()
  max: number;
}

@InputType({ description: 'All rules are given anew.' })
export class SetSelectionRulesInput extends VersionedInput {
  @CountField()
  seats: number;

  @CountField()
  reserves: number;

  @Field(() => [QuotaInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => QuotaInput)
  quotas: QuotaInput[];

  @Field(() => [CapInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CapInput)
  caps: CapInput[];
}

@InputType()
export class CancelFocusGroupInput extends VersionedInput {
  @FreeTextField({ description: 'Why it will not take place.' })
  reason: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class DrawPanelInput {
  @NewIdField()
  id: string;

  @IdField()
  focusGroupId: string;

  @FreeTextField({ nullable: true, description: 'Needed to draw the same pool and rules again: why.' })
  redrawnBecause?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
