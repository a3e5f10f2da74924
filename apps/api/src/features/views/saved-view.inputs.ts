import { type ListTable, listTables, type ViewLayout, viewLayouts } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  TextsField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { ListTableEnum, ViewLayoutEnum } from './saved-view.types.ts';

/** More filters than any table has. */
const MAX_FILTERS = 40;

@ArgsType()
export class SavedViewsArgs extends PageArgs {
  @CodeField(ListTableEnum, listTables)
  list: ListTable;
}

@InputType()
export class ViewFilterInput {
  @TextField({ description: 'A field of the list’s filter input.' })
  field: string;

  @TextsField({ description: 'As `ViewFilter.values`.' })
  values: string[];
}

@InputType({ description: 'Which rows a view shows and how, within what the list itself can be asked.' })
export class ViewDefinitionInput {
  @FreeTextField({ nullable: true })
  search?: string | null;

  @Field(() => [ViewFilterInput])
  @IsArray()
  @ArrayMaxSize(MAX_FILTERS)
  @ValidateNested({ each: true })
  @Type(() => ViewFilterInput)
  filters: ViewFilterInput[];

  @TextField({ nullable: true, description: 'An order of the list.' })
  order?: string | null;

  @TextsField({ nullable: true, description: 'Columns to show; null: the table’s own choice.' })
  columns?: string[] | null;

  @TextField({ nullable: true, description: 'A grouping of the list.' })
  grouping?: string | null;

  @CodeField(ViewLayoutEnum, viewLayouts)
  layout: ViewLayout;
}

@InputType()
export class SaveViewInput {
  @NewIdField()
  id: string;

  @CodeField(ListTableEnum, listTables)
  list: ListTable;

  @FreeTextField()
  name: string;

  @FlagField({ description: 'True: for everybody of the hotline, or of the secretariat.' })
  shared: boolean;

  @Field(() => ViewDefinitionInput)
  @ValidateNested()
  @Type(() => ViewDefinitionInput)
  definition: ViewDefinitionInput;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'What is left out stays.' })
export class ChangeViewInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @FreeTextField({ nullable: true })
  name?: string | null;

  @FlagField({ nullable: true, description: 'The author’s to decide.' })
  shared?: boolean | null;

  @Field(() => ViewDefinitionInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ViewDefinitionInput)
  definition?: ViewDefinitionInput | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class ChooseDefaultViewInput {
  @CodeField(ListTableEnum, listTables)
  list: ListTable;

  @IdField({ nullable: true, description: 'Null: the table opens without a view.' })
  viewId?: string | null;
}

@InputType()
export class RestoreViewInput {
  @IdField()
  id: string;
}
