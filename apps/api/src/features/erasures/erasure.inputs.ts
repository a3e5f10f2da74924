import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import {
  ConfirmedTextField,
  FreeTextField,
  IdField,
  TextField,
  TextsField,
  VersionField,
} from '../../kernel/input-fields.ts';

/** Most texts that one erasure looks at. */
const MAX_TEXTS = 2_000;

@InputType()
export class SeenTextInput {
  @TextField({ description: 'As `NamingText.place` gives it.' })
  place: string;

  @FreeTextField({ nullable: true, description: 'What shall stand there; left out: the suggestion.' })
  text?: string | null;
}

@InputType()
export class ErasePersonInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @TextField({ description: 'The name as it is shown, typed by hand.' })
  confirmation: string;

  @FreeTextField({
    description: 'What takes the place of the name in texts, such as “a former contact (press office)”.',
  })
  standIn: string;

  @TextsField({ nullable: true, description: 'Other spellings to look for, such as a maiden name.' })
  alsoCalled?: string[] | null;

  @Field(() => [SeenTextInput], {
    description: 'All texts of the preview: none is rewritten that nobody has looked at.',
  })
  @IsArray()
  @ArrayMaxSize(MAX_TEXTS)
  @ValidateNested({ each: true })
  @Type(() => SeenTextInput)
  texts: SeenTextInput[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class PreviewErasureInput {
  @IdField()
  id: string;

  @FreeTextField({ nullable: true, description: 'Left out: “a former contact” with the role.' })
  standIn?: string | null;

  @TextsField({ nullable: true, description: 'Other spellings to look for, such as a maiden name.' })
  alsoCalled?: string[] | null;
}

@InputType()
export class EraseUserInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @TextField({ description: 'The name as it is shown, typed by hand.' })
  confirmation: string;
}

/** Whom to look for. Nothing of it is stored. */
@InputType({ isAbstract: true })
abstract class NamedInput {
  @TextField({ description: 'The full name.' })
  name: string;

  @TextField({ nullable: true })
  email?: string | null;

  @TextField({ nullable: true })
  phone?: string | null;

  @TextsField({ nullable: true, description: 'Other spellings to look for, such as a maiden name.' })
  alsoCalled?: string[] | null;
}

@InputType()
export class PreviewNameErasureInput extends NamedInput {
  @FreeTextField({ nullable: true, description: 'Left out: “a former contact”.' })
  standIn?: string | null;
}

@InputType()
export class EraseNameInput extends NamedInput {
  @TextField({ description: 'The name, typed a second time.' })
  confirmation: string;

  @FreeTextField({ description: 'What takes the place of the name in texts.' })
  standIn: string;

  @Field(() => [SeenTextInput], {
    description: 'All texts of the preview: none is rewritten that nobody has looked at.',
  })
  @IsArray()
  @ArrayMaxSize(MAX_TEXTS)
  @ValidateNested({ each: true })
  @Type(() => SeenTextInput)
  texts: SeenTextInput[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
