import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ConfirmedTextField, FreeTextField, TextField } from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { NewCandidateInput } from './candidate.inputs.ts';

@InputType({ description: 'A colleague in one’s own place, by their work.' })
export class SuggestColleagueByLinkInput {
  @FreeTextField({ nullable: true, description: 'Left out where only the role is kept.' })
  name?: string | null;

  @FreeTextField()
  role: string;

  @FreeTextField({ nullable: true })
  organisation?: string | null;

  @TextField({ nullable: true, description: 'A work address.' })
  email?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'Names the suggestion, and whom it puts into the seat.' })
export class ApproveColleagueInput extends VersionedInput {
  @Field(() => NewCandidateInput, { description: 'The colleague with what is known of them.' })
  @ValidateNested()
  @Type(() => NewCandidateInput)
  candidate: NewCandidateInput;

  @FreeTextField({
    nullable: true,
    description: 'Needed where a rule is broken by it: why they may come all the same.',
  })
  because?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class RefuseColleagueInput extends VersionedInput {
  @FreeTextField({ description: 'The person who named the colleague can read it.' })
  because: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
