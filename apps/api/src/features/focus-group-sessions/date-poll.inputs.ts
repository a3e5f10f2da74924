import { type KeptTime, keptTimes, type PollVote, pollVotes } from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { CodeField, CountField, FlagField, IdField, NewIdField, TextField } from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { KeptTimeEnum, PollVoteEnum } from './session.enums.ts';

/** A list of nested inputs, each checked by itself. */
const ItemsField =
  (type: () => new () => object): PropertyDecorator =>
  (target, property) => {
    for (const decorate of [
      Field(() => [type()]),
      IsArray(),
      ArrayMaxSize(500),
      ValidateNested({ each: true }),
      Type(type),
    ])
      decorate(target, property);
  };

@InputType()
export class PollOptionInput {
  @NewIdField()
  id: string;

  @TextField({ description: 'A time on the wall of the poll’s zone, such as 2027-03-22T14:00.' })
  at: string;
}

@InputType()
export class OpenDatePollInput {
  @IdField()
  focusGroupId: string;

  @TextField({ description: 'IANA time zone in which the times are typed.' })
  zone: string;

  @CountField({ description: 'How long the session takes.' })
  minutes: number;

  @ItemsField(() => PollOptionInput)
  options: PollOptionInput[];
}

@InputType()
export class AddPollOptionsInput {
  @IdField()
  focusGroupId: string;

  @ItemsField(() => PollOptionInput)
  options: PollOptionInput[];
}

@InputType({ description: 'Takes an option out of the poll, or puts it back. Its answers are kept.' })
export class RemovePollOptionInput {
  @IdField()
  id: string;

  @FlagField({ description: 'False to put it back.' })
  removed: boolean;
}

@InputType({ description: '`id` is that of the poll.' })
export class ChangePollZoneInput extends VersionedInput {
  @TextField({ description: 'IANA time zone.' })
  zone: string;

  @CodeField(KeptTimeEnum, keptTimes, {
    description: 'What stays: the clock times, or the moments. Once somebody has answered, only the moments can.',
  })
  kept: KeptTime;
}

@InputType()
export class PollAnswerInput {
  @IdField()
  optionId: string;

  @CodeField(PollVoteEnum, pollVotes, { nullable: true, description: 'Null takes the answer back.' })
  vote?: PollVote | null;
}

@InputType({ description: 'Answers that somebody gave by other ways. What is left out stays as it was.' })
export class NotePollAnswersInput {
  @IdField()
  candidateId: string;

  @ItemsField(() => PollAnswerInput)
  answers: PollAnswerInput[];
}

@InputType({ description: '`id` is that of the poll.' })
export class CloseDatePollInput extends VersionedInput {
  @IdField({ description: 'The option that becomes the date.' })
  optionId: string;
}

@InputType({ description: '`id` is that of the poll.' })
export class ReopenDatePollInput extends VersionedInput {}

@InputType({ description: 'What is left out stays as it was.' })
export class AnswerPollByLinkInput {
  @TextField({ description: 'IANA time zone in which the person reads the hours.' })
  zone: string;

  @ItemsField(() => PollAnswerInput)
  answers: PollAnswerInput[];
}
