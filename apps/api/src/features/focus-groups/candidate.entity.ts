import type { CandidateExperience, CandidateSide, CandidateSource, PreventionLevel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { PreventionLevelEnum } from '../registry/index.ts';
import { CandidateExperienceEnum, CandidateSideEnum, CandidateSourceEnum } from './focus-group.enums.ts';

/** How often somebody was asked to other focus groups in the last 12 months. */
@ObjectType({ description: 'What was asked of somebody in the last 12 months, without this focus group.' })
export class CandidateBurden {
  @Field(() => Int, { description: 'How often they were asked, as far as they are known again by address or name.' })
  asked: number;

  @Field(() => Int, { description: 'How often they said yes.' })
  sat: number;

  @Field(() => Int, { description: 'How often people of the same hotline or initiative were asked.' })
  ofOthersAsked: number;

  @Field(() => Int, { description: 'How often people of the same hotline or initiative said yes.' })
  ofOthersSat: number;
}

/** Somebody in the pool of a focus group. */
@Entity('focus_group_candidates')
@ObjectType('FocusGroupCandidate', { description: 'Somebody in the pool of a focus group.' })
export class CandidateEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'focus_group_id' })
  focusGroupId: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Null where only the role is kept.' })
  name: string | null;

  @Column('text')
  @Field(() => String)
  role: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Column('uuid', { name: 'of_hotline_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The hotline for which they speak.' })
  ofHotlineId: string | null;

  @Column('uuid', { name: 'initiative_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The initiative for which they speak.' })
  initiativeId: string | null;

  @Column('text')
  @Field(() => CandidateSideEnum)
  side: CandidateSide;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;

  @Column('text', { array: true })
  @Field(() => [PreventionLevelEnum])
  levels: PreventionLevel[];

  @Column('text', { nullable: true })
  @Field(() => CandidateExperienceEnum, { nullable: true, description: 'Null where nobody knows.' })
  experience: CandidateExperience | null;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'ISO 639-1, languages in which they can take part.' })
  languages: string[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  zone: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  email: string | null;

  @Column('text')
  @Field(() => CandidateSourceEnum)
  source: CandidateSource;

  @Column('uuid', { name: 'source_hotline_id', nullable: true })
  sourceHotlineId: string | null;

  @Column('uuid', { name: 'source_record_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The answer to a survey or the partnership that they came from.' })
  sourceRecordId: string | null;

  @Field(() => String, { nullable: true, description: 'The round of the survey, or with whom the partnership is.' })
  sourceTitle: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'They took part in another focus group within the last 12 months, and cannot be drawn before this day.',
  })
  restsUntil: string | null;

  @Field(() => CandidateBurden)
  burden: CandidateBurden;

  @Column('boolean', { name: 'must_include' })
  @Field(() => Boolean, { description: 'On the panel in any case.' })
  mustInclude: boolean;

  @Column('text', { name: 'excluded_because', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why they cannot be drawn; null for those who can.' })
  excludedBecause: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  @Field(() => Int)
  version: number;
}
