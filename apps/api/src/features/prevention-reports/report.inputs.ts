import type { CivilDate } from '@alongside/shared';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import {
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  TextsField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';

@InputType({ isAbstract: true })
abstract class ReportQuestionInput {
  @FreeTextField()
  title: string;

  @TextField({ description: '`en` or `de`.' })
  language: string;

  @DateField({ description: 'The day that the report is about; not after the day of its knowledge.' })
  dataDate: CivilDate;

  @TextsField({ nullable: true, description: 'ISO 3166-1 alpha-2; null for all countries.' })
  countries?: string[] | null;

  @IdField({ nullable: true, description: 'A survey round whose results were released to members.' })
  surveyRoundId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class StartReportInput extends ReportQuestionInput {
  @NewIdField()
  id: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Rests on what was known at this instant, to make an earlier report again; today’s knowledge if left out.',
  })
  @IsOptional()
  @IsString()
  knownAt?: string | null;
}

const ownText = {
  nullable: true,
  description: 'May name figures: `{figure:covered-countries}`. Null for our own words.',
};

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
export class SaveReportInput extends ReportQuestionInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @FreeTextField(ownText)
  introductionText?: string | null;

  @FreeTextField(ownText)
  overviewText?: string | null;

  @FreeTextField(ownText)
  examplesText?: string | null;

  @FreeTextField(ownText)
  analysisText?: string | null;

  @FreeTextField(ownText)
  appetiteText?: string | null;

  @FreeTextField(ownText)
  modelText?: string | null;

  @FreeTextField(ownText)
  keyFiguresText?: string | null;

  @FreeTextField(ownText)
  appendixText?: string | null;
}

@InputType({ description: 'Takes a report away, or puts it back.' })
export class RemoveReportInput {
  @IdField()
  id: string;

  @FlagField({ description: 'False to put it back.' })
  removed: boolean;
}

@InputType()
export class FreezeReportInput {
  @NewIdField()
  id: string;

  @IdField({ description: 'The draft that the edition is made from.' })
  draftId: string;

  @VersionField()
  version: number;
}
