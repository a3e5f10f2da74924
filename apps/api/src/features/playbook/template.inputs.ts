import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { ConfirmedTextField, FreeTextField, TextField } from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';

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
