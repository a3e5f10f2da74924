import { type ItemRelation, itemRelations } from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
} from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { ItemRelationEnum } from './survey.enums.ts';

/** Most questions of which something is said; more than a survey has. */
const MOST_QUESTIONS = 200;

@InputType({ description: 'A version to copy, a title for a new survey, or both: a new survey that begins as a copy.' })
export class StartSurveyDraftInput {
  @NewIdField()
  id: string;

  @IdField({ nullable: true, description: 'The published version that the draft begins as a copy of.' })
  surveyVersionId?: string | null;

  @FreeTextField({ nullable: true, description: 'Of a new survey; left out for a new version of the same one.' })
  title?: string | null;

  @TextField({
    nullable: true,
    description: 'Of a new survey: the ISO 639-1 code of its first language; `en` if left out.',
  })
  language?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class SaveSurveyDraftInput extends VersionedInput {
  @TextField({ description: 'The whole survey as JSON: `SurveyDefinition` of the domain library, without `links`.' })
  definition: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'What may be said of a question beside the one of the same code in the version before.' })
export class SurveyComparisonInput {
  @TextField({ description: 'Code of the question.' })
  question: string;

  @CodeField(ItemRelationEnum, itemRelations, {
    description: 'Counts only where it claims less than the options allow.',
  })
  relation: ItemRelation;
}

@InputType()
export class PublishSurveyDraftInput extends VersionedInput {
  @Field(() => [SurveyComparisonInput], {
    nullable: true,
    description: 'Questions whose new words mean something else; left out: words change nothing.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_QUESTIONS)
  @ValidateNested({ each: true })
  @Type(() => SurveyComparisonInput)
  comparisons?: SurveyComparisonInput[] | null;
}
