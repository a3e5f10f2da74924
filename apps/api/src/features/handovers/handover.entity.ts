import { type HandoverKind, type HandoverStatus, handoverKinds, handoverStatuses } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { UserEntity } from '../identity/index.ts';

export const HandoverKindEnum = vocabularyEnum('HandoverKind', handoverKinds, 'What somebody can hand over.');
export const HandoverStatusEnum = vocabularyEnum('HandoverStatus', handoverStatuses, 'What became of a handover.');

/** Who gets what. */
@ObjectType({ description: 'Who gets what: everything of a kind, or some of it.' })
export class HandoverShare {
  @Field(() => HandoverKindEnum)
  kind: HandoverKind;

  @Field(() => UserEntity, { nullable: true })
  successor: UserEntity | null;

  @Field(() => Int, { nullable: true, description: 'Records that were named; null: everything that nobody else gets.' })
  named: number | null;
}

/** What the viewer may do with a handover. */
@ObjectType()
export class HandoverRights {
  @Field(() => Boolean, { description: 'Call it off, or take it back.' })
  decide: boolean;
}

/** The passing on of somebody's work to successors, from a day on. */
@Entity('handovers')
@ObjectType('Handover', { description: 'The passing on of somebody’s work to successors, from a day on.' })
export class HandoverEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'leaver_id' })
  leaverId: string;

  @Field(() => UserEntity, { nullable: true, description: 'Whose work it is.' })
  leaver: UserEntity | null;

  @Column('date', { name: 'from_on' })
  @Field(() => DateScalar, { description: 'Seats change hands on this day; everything else when it is carried out.' })
  fromOn: string;

  @Column('text')
  @Field(() => HandoverStatusEnum)
  status: HandoverStatus;

  @Field(() => Boolean, {
    description:
      'True for a planned one that cannot be carried out, because a successor no longer works for the hotline.',
  })
  stuck: boolean;

  @Column('timestamptz', { name: 'carried_out_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true })
  carriedOutAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Records that changed hands; 0 until it is carried out.' })
  moved: number;

  @Field(() => [HandoverShare])
  shares: HandoverShare[];

  @Field(() => String, { description: 'Name of the person who planned it.' })
  plannedBy: string;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => HandoverRights)
  viewerCan: HandoverRights;
}
