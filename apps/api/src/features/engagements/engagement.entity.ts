import { type EngagementKind, engagementKinds, type SharingLabel } from '@alongside/domain';
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
