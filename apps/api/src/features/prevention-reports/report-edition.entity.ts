import type { BuiltReport } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { SurveyRound } from '../surveys/index.ts';
import { ReportFile } from './report-file.types.ts';

/** A report as it was frozen: everything that its files print. */
export interface FrozenReport extends Omit<BuiltReport, 'about'> {
  /** Nothing in editions of before there were title pages. */
  readonly about?: BuiltReport['about'];
  /** What the rows of the figures are called. */
  readonly names: Readonly<Record<string, string>>;
}

/** An edition of the report: it keeps its numbers and words for ever. */
@Entity('report_editions')
@ObjectType('ReportEdition', {
  description:
    'A report as it was frozen. It keeps its numbers and words for ever; hotlines and the secretariat read it.',
})
export class ReportEditionEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'draft_id' })
  @Field(() => ID)
  draftId: string;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text')
  @Field(() => String, { description: '`en` or `de`.' })
  language: 'en' | 'de';

  @Column('date', { name: 'data_date' })
  @Field(() => DateScalar)
  dataDate: string;

  @Column('timestamptz', { name: 'known_at' })
  @Field(() => DateTimeScalar)
  knownAt: Date;

  @Column('text', { array: true, nullable: true })
  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2; null for all countries.' })
  countries: string[] | null;

  @Column('uuid', { name: 'survey_round_id', nullable: true })
  surveyRoundId: string | null;

  @Field(() => SurveyRound, { nullable: true, description: 'The round whose released results stand in it.' })
  surveyRound: SurveyRound | null;

  @Field(() => [ReportFile], { description: 'Made apart from requests, once the edition is frozen.' })
  files: ReportFile[];

  @Column('jsonb')
  content: FrozenReport;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true })
  removedAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised when it is removed or put back.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { nullable: true, description: 'Name of who froze it; null once they have left.' })
  frozenBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
