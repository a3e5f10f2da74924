import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, ValidateNested } from 'class-validator';
import { ConfirmedTextField, FreeTextField, NewIdField, TextField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';

@ArgsType()
export class PlaybookArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'True: those that were retired; false: those in use.' })
  @IsBoolean()
  retired: boolean;
}

@InputType()
export class PlaybookStepInput {
  @TextField({ description: 'Small letters, digits and hyphens; keep it when only the words change.' })
  key: string;

  @FreeTextField()
  phase: string;

  @FreeTextField()
  title: string;

  @FreeTextField({ nullable: true })
  hint?: string | null;
}

@InputType({ description: 'All values are given anew. Other steps make a new edition; started lists keep theirs.' })
export class EditTemplateInput extends VersionedInput {
  @FreeTextField()
  title: string;

  @FreeTextField()
  purpose: string;

  @Field(() => [PlaybookStepInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlaybookStepInput)
  steps: PlaybookStepInput[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AddTemplateInput {
  @NewIdField()
  id: string;

  @FreeTextField()
  title: string;

  @FreeTextField()
  purpose: string;

  @FreeTextField({ nullable: true, description: 'Where its steps come from.' })
  sourceTitle?: string | null;

  @TextField({ nullable: true, description: 'An address that begins with https://.' })
  sourceUrl?: string | null;

  @Field(() => [PlaybookStepInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlaybookStepInput)
  steps: PlaybookStepInput[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
