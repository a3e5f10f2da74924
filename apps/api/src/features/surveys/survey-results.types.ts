import type { Hidden, QuestionKind, ResultAudience } from '@alongside/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { QuestionKindEnum, ResultAudienceEnum } from './survey.enums.ts';
import { SurveyCrossTable } from './survey-cross-table.types.ts';
import { SurveyFigure } from './survey-figure.types.ts';

/** Respondents by what became of an item. */
@ObjectType({ description: 'Respondents by what became of an item; null is hidden from this audience.' })
export class SurveyBases {
  @Field(() => Int)
  respondents: number;

  @Field(() => Int, { description: 'Those whose route led to it and who got there.' })
  asked: number;

  @Field(() => Int, { description: 'Asked and said something, “don’t know” included.' })
  answered: number;

  @Field(() => Int, { nullable: true, description: 'Answered with a value.' })
  valid: number | null;

  @Field(() => Int, { nullable: true })
  dontKnow: number | null;

  @Field(() => Int, { nullable: true })
  preferNot: number | null;

  @Field(() => Int)
  blank: number;

  @Field(() => Int)
  notAsked: number;

  @Field(() => Int)
  notReached: number;
}

/** One option. What is null is hidden from this audience, or makes no sense. */
@ObjectType()
export class SurveyChoiceResult {
  @Field(() => String)
  choice: string;

  @Field(() => SurveyFigure, { nullable: true })
  ofAnswered: SurveyFigure | null;

  @Field(() => SurveyFigure, { nullable: true, description: 'Null for “don’t know” and the like.' })
  ofValid: SurveyFigure | null;

  @Field(() => SurveyFigure, { nullable: true, description: 'Of all respondents, asked or not.' })
  ofRespondents: SurveyFigure | null;
}

/** What a scale comes to, over those who gave a value. */
@ObjectType()
export class SurveyScaleResult {
  @Field(() => SurveyFigure)
  favourable: SurveyFigure;

  @Field(() => SurveyFigure, { nullable: true })
  neutral: SurveyFigure | null;

  @Field(() => SurveyFigure)
  unfavourable: SurveyFigure;

  @Field(() => Float, { nullable: true, description: 'From 1 for the worst step upwards.' })
  mean: number | null;

  @Field(() => Float, { nullable: true })
  median: number | null;
}

/** What one respondent wrote. Only the secretariat gets it. */
@ObjectType()
export class SurveyWords {
  @Field(() => ID, { nullable: true, description: 'Null for a round of the past, whose answers belong to nobody.' })
  invitationId: string | null;

  @Field(() => String, { description: 'Name of the hotline, or the code of a reconstructed respondent.' })
  respondent: string;

  @Field(() => String)
  text: string;
}

@ObjectType()
export class SurveyItemResult {
  @Field(() => String)
  item: string;

  @Field(() => SurveyBases, { nullable: true, description: 'Null where the whole item is hidden.' })
  bases: SurveyBases | null;

  @Field(() => [SurveyChoiceResult])
  choices: SurveyChoiceResult[];

  @Field(() => SurveyScaleResult, { nullable: true })
  scale: SurveyScaleResult | null;

  @Field(() => String, { description: 'NONE, SOME or ALL of its numbers are hidden from this audience.' })
  hidden: Hidden;

  @Field(() => [SurveyWords], { nullable: true, description: 'Null for all but the secretariat.' })
  texts: SurveyWords[] | null;
}

@ObjectType()
export class SurveyQuestionResult {
  @Field(() => String)
  question: string;

  @Field(() => QuestionKindEnum)
  kind: QuestionKind;

  @Field(() => [SurveyItemResult])
  items: SurveyItemResult[];
}

@ObjectType()
export class SurveyResponseRate {
  @Field(() => Int)
  invited: number;

  @Field(() => Int)
  ineligible: number;

  @Field(() => SurveyFigure, { description: 'Complete of eligible (AAPOR RR1).' })
  rr1: SurveyFigure;

  @Field(() => SurveyFigure, { description: 'Complete and partial of eligible (RR2).' })
  rr2: SurveyFigure;

  @Field(() => SurveyFigure, { description: 'Handed in, of those who opened it.' })
  cooperation: SurveyFigure;
}

/** A percentage as somebody published it, beside what the answers give. */
@ObjectType()
export class SurveyQuotation {
  @Field(() => String)
  code: string;

  @Field(() => String, { nullable: true, description: 'As printed: `70%`; null where it was printed in words.' })
  printed: string | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => String)
  source: string;

  @Field(() => SurveyFigure)
  figure: SurveyFigure;

  @Field(() => String, { description: 'EXACT, ROUNDED, TRUNCATED, DIFFERS or NO_PERCENTAGE.' })
  rounding: string;
}

/** The figures of a round for an audience. */
@ObjectType({ description: 'The figures of a round. Numbers that are hidden from the audience are not in it.' })
export class SurveyResults {
  @Field(() => ResultAudienceEnum)
  audience: ResultAudience;

  @Field(() => SurveyResponseRate)
  responseRate: SurveyResponseRate;

  @Field(() => [SurveyQuestionResult])
  questions: SurveyQuestionResult[];

  @Field(() => [SurveyQuotation], { description: 'Published figures; empty where there are none.' })
  quotations: SurveyQuotation[];

  @Field(() => [SurveyCrossTable], {
    description: 'Those that the secretariat has released with the results, as this audience sees them.',
  })
  crossTables: SurveyCrossTable[];
}
