import { verifiedHostsOf } from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import {
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  FreeTextsField,
  IdField,
  TextField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { type ChannelInput, InitiativeContentInput } from './initiative-content.inputs.ts';

interface HoldsContent {
  readonly content: { readonly website?: string | null; readonly channels: readonly ChannelInput[] };
}

/** Texts of an initiative may link to the initiative's own pages. */
export const hostsOfContent = ({ content }: HoldsContent): string[] =>
  verifiedHostsOf([{ website: content.website ?? null, channels: content.channels }]);

@InputType()
@VerifiedHosts(hostsOfContent)
export class EditInitiativeInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @Field(() => InitiativeContentInput)
  @ValidateNested()
  @Type(() => InitiativeContentInput)
  content: InitiativeContentInput;

  @FreeTextsField({ nullable: true, description: 'Open questions about it; they stay as they are when left out.' })
  doubts?: string[] | null;

  @FreeTextField({
    nullable: true,
    description: 'Where the new facts come from; the secretariat’s own knowledge when left out.',
  })
  sourceTitle?: string | null;

  @TextField({ nullable: true, description: 'An address that begins with https://.' })
  sourceUrl?: string | null;

  @DateField({ description: 'Day for which the new facts are true.' })
  asOf: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
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
