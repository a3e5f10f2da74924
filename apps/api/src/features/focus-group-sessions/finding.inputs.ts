import { InputType } from '@nestjs/graphql';
import {
  ConfirmedTextField,
  CountField,
  FlagField,
  FreeTextField,
  IdField,
  IdsField,
  NewIdField,
} from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';

@InputType()
export class AddFocusGroupNoteInput {
  @NewIdField()
  id: string;

  @IdField()
  focusGroupId: string;

  @FreeTextField()
  text: string;

  @IdField({ nullable: true, description: 'The candidate who said it.' })
  speakerId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'All values are given anew.' })
export class EditFocusGroupNoteInput extends VersionedInput {
  @FreeTextField()
  text: string;

  @IdField({ nullable: true })
  speakerId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'Takes a note or finding away, or puts it back.' })
export class RemoveSessionRecordInput {
  @IdField()
  id: string;

  @FlagField({ description: 'False to put it back.' })
  removed: boolean;
}

/** What a finding says. */
@InputType({ isAbstract: true })
abstract class FindingContent {
  @FreeTextField()
  theme: string;

  @FreeTextField()
  statement: string;

  @CountField({ description: 'How many of those who were there supported it.' })
  support: number;

  @FreeTextField({ nullable: true, description: 'Somebody’s own words; only with their consent to quotation.' })
  quote?: string | null;

  @IdField({ nullable: true, description: 'The candidate who is quoted or named.' })
  speakerId?: string | null;

  @FlagField({ description: 'Their name or role stands beside it; only with their consent to attribution.' })
  named: boolean;

  @IdsField({ description: 'Notes that it rests on.' })
  evidence: string[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AddFindingInput extends FindingContent {
  @NewIdField()
  id: string;

  @IdField()
  focusGroupId: string;
}

@InputType({ description: 'All values are given anew.' })
export class EditFindingInput extends FindingContent {
  @IdField()
  id: string;

  @CountField({ description: 'The version you saw. A newer one answers CONFLICT with the current values.' })
  version: number;
}
