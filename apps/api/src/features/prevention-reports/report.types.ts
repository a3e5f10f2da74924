import type { ReportChapter, ReportFigureKind, ReportReason } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReportChapterEnum, ReportFigureKindEnum, ReportReasonEnum } from './report.enums.ts';

@ObjectType({ description: 'One of the things that a figure counts.' })
export class ReportRow {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-2 of a country, or the id of a record.' })
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A number of the report, bound to what it counts.' })
export class ReportFigure {
  @Field(() => ID, { description: 'Stands in texts: `{figure:covered-countries}`.' })
  id: string;

  @Field(() => ReportFigureKindEnum)
  kind: ReportFigureKind;

  @Field(() => String, { description: 'In the language of the report.' })
  name: string;

  @Field(() => Int)
  value: number;

  @Field(() => Int, { nullable: true, description: 'Of how many; null where it is no part of anything.' })
  base: number | null;

  @Field(() => String, { description: 'How it is computed, in the language of the report.' })
  how: string;

  @Field(() => String, { nullable: true, description: 'COUNTRY, INITIATIVE or HOTLINE; null for answers of a survey.' })
  rowKind: string | null;

  @Field(() => [ReportRow], { description: 'As many as `value`, where there is a `rowKind`.' })
  rows: ReportRow[];
}

@ObjectType()
export class ReportChapterContent {
  @Field(() => ReportChapterEnum)
  chapter: ReportChapter;

  @Field(() => String, { description: 'Its text with references to figures, as it is edited.' })
  text: string;

  @Field(() => String, { description: 'The words that stand there until somebody writes their own.' })
  standard: string;

  @Field(() => String, { description: 'The chapter as it is printed, as JSON: `ReportBlock[]` of the domain library.' })
  blocks: string;
}

@ObjectType({ description: 'A whole report: its figures and its chapters.' })
export class ReportContent {
  @Field(() => [ReportFigure])
  figures: ReportFigure[];

  @Field(() => [ReportChapterContent])
  chapters: ReportChapterContent[];
}

@ObjectType()
export class ReportNumbers {
  @Field(() => Int)
  value: number;

  @Field(() => Int, { nullable: true })
  base: number | null;
}

@ObjectType()
export class ReportRowDifference extends ReportRow {
  @Field(() => ReportReasonEnum)
  because: ReportReason;
}

@ObjectType({ description: 'A figure of an edition that is another today.' })
export class ReportDifference {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'In the language of the edition.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'COUNTRY, INITIATIVE or HOTLINE; null for answers of a survey.' })
  rowKind: string | null;

  @Field(() => ReportNumbers, { nullable: true, description: 'In the edition; null where it had no such figure.' })
  before: ReportNumbers | null;

  @Field(() => ReportNumbers, { nullable: true, description: 'Today; null where there is no such figure any more.' })
  after: ReportNumbers | null;

  @Field(() => [ReportRowDifference], { description: 'Counted today, and not in the edition.' })
  came: ReportRowDifference[];

  @Field(() => [ReportRowDifference], { description: 'Counted in the edition, and not today.' })
  went: ReportRowDifference[];
}
