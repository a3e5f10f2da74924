import {
  type EngagementKind,
  engagementKinds,
  type MeetingCadence,
  meetingCadences,
  type SharingLabel,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { PartnershipEntity, SharingLabelEnum } from '../partnerships/index.ts';

export const EngagementKindEnum = vocabularyEnum(
  'EngagementKind',
  engagementKinds,
  'Things that a hotline and its partners do together.',
);

export const MeetingCadenceEnum = vocabularyEnum('MeetingCadence', meetingCadences, 'How often a working group meets.');

/** Something that a hotline does together with one partner or more. */
@Entity('engagements')
@ObjectType('Engagement', { description: 'Something that a hotline does together with one partner or more.' })
export class EngagementEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => EngagementKindEnum)
  kind: EngagementKind;

  @Column('text', { nullable: true })
  @Field(() => MeetingCadenceEnum, { nullable: true, description: 'How often a working group meets.' })
  cadence: MeetingCadence | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the last meeting of a working group; null also for people of the network.',
  })
  lastMetOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Open actions of a working group; null for people of the network.',
  })
  openActionCount: number | null;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('date', { name: 'starts_on' })
  @Field(() => DateScalar, { description: 'May lie ahead: then it is planned.' })
  startsOn: string;

  @Column('date', { name: 'ends_on', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Null for a single day.' })
  endsOn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  summary: string | null;

  @Column('int', { name: 'people_reached', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Null when nobody counted.' })
  peopleReached: number | null;

  @Column('text', { name: 'output_url', nullable: true })
  @Field(() => String, { nullable: true, description: 'An https address of what came out of it.' })
  outputUrl: string | null;

  @Column('text')
  @Field(() => SharingLabelEnum)
  sharing: SharingLabel;

  @Field(() => [PartnershipEntity], { description: 'The partnerships that it belongs to.' })
  partnerships: PartnershipEntity[];

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** A partnership that an engagement belongs to. */
@Entity('engagement_partnerships')
export class EngagementPartnershipEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid', { name: 'engagement_id' })
  engagementId: string;

  @PrimaryColumn('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}
