import { verifiedHostsOf } from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import {
  ConfirmedTextField,
  FlagField,
  FreeTextField,
  FreeTextsField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { type ChannelInput, InitiativeContentInput } from './initiative-content.inputs.ts';
import { SourcedInput } from './sourced.inputs.ts';

interface HoldsContent {
  readonly content: { readonly website?: string | null; readonly channels: readonly ChannelInput[] };
}

/** Texts of an initiative may link to the initiative's own pages. */
export const hostsOfContent = ({ content }: HoldsContent): string[] =>
  verifiedHostsOf([{ website: content.website ?? null, channels: content.channels }]);

@InputType({ isAbstract: true })
class SourcedContentInput extends SourcedInput {
  @Field(() => InitiativeContentInput)
  @ValidateNested()
  @Type(() => InitiativeContentInput)
  content: InitiativeContentInput;
}

@InputType()
@VerifiedHosts(hostsOfContent)
export class AddInitiativeInput extends SourcedContentInput {
  @NewIdField()
  id: string;
}

@InputType()
@VerifiedHosts(hostsOfContent)
export class EditInitiativeInput extends SourcedContentInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @FreeTextsField({ nullable: true, description: 'Open questions about it; they stay as they are when left out.' })
  doubts?: string[] | null;
}

@InputType()
export class ConfirmFactInput {
  @IdField()
  factId: string;

  @IdField()
  initiativeId: string;

  @VersionField()
  version: number;

  @FlagField({ description: 'True: the fact holds and is stated from now on; false: it is withdrawn.' })
  keep: boolean;

  @FreeTextField({ nullable: true, description: 'Takes the place of the fact’s note.' })
  note?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
