import { type Answer, type AnswerChannel, type Answers, answerChannels } from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  FreeTextField,
  FreeTextsField,
  IdField,
  IdsField,
  NewIdField,
  TextField,
  TextsField,
} from '../../kernel/input-fields.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { AnswerChannelEnum } from './survey.enums.ts';

/** Most items of a submission; far more than a survey has. */
const MOST_ITEMS = 500;

@InputType({ description: 'The answer to one item. Which parts count depends on the kind of its question.' })
export class SurveyAnswerInput {
  @TextField({ description: 'Code of the item: `Q1`, or `Q3.NETWORK` for a row of a matrix.' })
  item: string;

  @TextsField({ nullable: true, description: 'Codes of the options chosen.' })
  choices?: string[] | null;

  @FreeTextField({ nullable: true, description: 'The answer to a text, or the words beside an option.' })
  text?: string | null;

  @FreeTextsField({ nullable: true, description: 'Names of initiatives.' })
  initiatives?: string[] | null;
}

/** One answer as the rules read it. */
export const answerOf = ({ choices, text, initiatives }: SurveyAnswerInput): Answer => ({
  ...(choices?.length ? { choices } : {}),
  ...(text ? { text } : {}),
  ...(initiatives?.length ? { initiatives: initiatives.map((name) => ({ name })) } : {}),
});

/** Answers by item as the rules read them; of an item that comes twice the last one counts. */
export const answersOf = (list: readonly SurveyAnswerInput[]): Answers =>
  Object.fromEntries(list.map((each) => [each.item, answerOf(each)]));

/** Everything that was answered. */
@InputType()
export class SurveyAnswersInput {
  @Field(() => [SurveyAnswerInput], { description: 'Of the items that the route leads to; what is left out is blank.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => SurveyAnswerInput)
  answers: SurveyAnswerInput[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class ExcludedHotlineInput {
  @IdField()
  hotlineId: string;

  @FreeTextField()
  reason: string;
}

@InputType()
export class OpenSurveyRoundInput {
  @NewIdField()
  id: string;

  @IdField({ description: 'A published version.' })
  surveyVersionId: string;

  @FreeTextField()
  title: string;

  @Field(() => DateTimeScalar)
  @IsString()
  opensAt: string;

  @Field(() => DateTimeScalar)
  @IsString()
  closesAt: string;

  @IdsField({ nullable: true, description: 'Hotlines of the list; left out: all of the registry.' })
  hotlineIds?: string[] | null;

  @Field(() => [ExcludedHotlineInput], {
    nullable: true,
    description: 'Hotlines of the list that are not asked and do not count, each with its reason.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => ExcludedHotlineInput)
  excluded?: ExcludedHotlineInput[] | null;

  @FreeTextField({
    nullable: true,
    description: 'Who signs the mails, in one line; they then leave by plan. Left out: nothing is mailed.',
  })
  mailsSignature?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class MoveSurveyClosingInput extends VersionedInput {
  @Field(() => DateTimeScalar, { description: 'Earlier to close, later to extend; a closed round opens again.' })
  @IsString()
  closesAt: string;
}

@InputType()
export class IssueSurveyLinkInput {
  @NewIdField()
  id: string;

  @IdField()
  invitationId: string;
}

@InputType()
export class EnterSurveyAnswersInput extends SurveyAnswersInput {
  @IdField()
  invitationId: string;

  @CodeField(AnswerChannelEnum, answerChannels, { description: 'PHONE or PAPER.' })
  channel: AnswerChannel;

  @FreeTextField({ nullable: true, description: 'From whom and how it came, by role: a call, a letter of that day.' })
  sourceNote?: string | null;
}
