import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { SurveyRound } from '../surveys/index.ts';

const ownText = { nullable: true, description: 'Null where our own words stand.' };

/** A report “Prevention initiatives” in the making. */
@Entity('report_drafts')
@ObjectType('ReportDraft', {
  description: 'A report “Prevention initiatives” in the making. Only the secretariat sees it.',
})
export class ReportDraftEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text')
  @Field(() => String, { description: '`en` or `de`.' })
  language: 'en' | 'de';

  @Column('date', { name: 'data_date' })
  @Field(() => DateScalar, { description: 'The day that the report is about.' })
  dataDate: string;

  @Column('timestamptz', { name: 'known_at' })
  @Field(() => DateTimeScalar, { description: 'Facts count as they were known at this instant.' })
  knownAt: Date;

  @Column('text', { array: true, nullable: true })
  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2; null for all countries.' })
  countries: string[] | null;

  @Column('uuid', { name: 'survey_round_id', nullable: true })
  @Field(() => ID, { nullable: true })
  surveyRoundId: string | null;

  @Field(() => SurveyRound, { nullable: true, description: 'The round whose released results stand in it.' })
  surveyRound: SurveyRound | null;

  @Column('text', { name: 'introduction_text', nullable: true })
  @Field(() => String, ownText)
  introductionText: string | null;

  @Column('text', { name: 'overview_text', nullable: true })
  @Field(() => String, ownText)
  overviewText: string | null;

  @Column('text', { name: 'examples_text', nullable: true })
  @Field(() => String, ownText)
  examplesText: string | null;

  @Column('text', { name: 'analysis_text', nullable: true })
  @Field(() => String, ownText)
  analysisText: string | null;

  @Column('text', { name: 'appetite_text', nullable: true })
  @Field(() => String, ownText)
  appetiteText: string | null;

  @Column('text', { name: 'model_text', nullable: true })
  @Field(() => String, ownText)
  modelText: string | null;

  @Column('text', { name: 'key_figures_text', nullable: true })
  @Field(() => String, ownText)
  keyFiguresText: string | null;

  @Column('text', { name: 'appendix_text', nullable: true })
  @Field(() => String, ownText)
  appendixText: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true })
  removedAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of who began it.' })
  startedBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  @Field(() => DateTimeScalar)
  updatedAt: Date;
}
