import type { Cap, FocusGroupFormat, FocusGroupStatus, Quota } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { DrawEntity } from './draw.entity.ts';
import { FocusGroupFormatEnum, FocusGroupStatusEnum } from './focus-group.enums.ts';
import { FocusGroupRights, SelectionCap, SelectionQuota } from './focus-group.types.ts';

/** A focus group of the secretariat. */
@Entity('focus_groups')
@ObjectType('FocusGroup', { description: 'A focus group of the secretariat, from its purpose to its findings.' })
export class FocusGroupEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text')
  @Field(() => String, { description: 'What is to be found out, and for whom.' })
  purpose: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'The guiding questions, in their order.' })
  questions: string[];

  @Column('text')
  @Field(() => FocusGroupFormatEnum)
  format: FocusGroupFormat;

  @Column('text')
  @Field(() => FocusGroupStatusEnum)
  status: FocusGroupStatus;

  @Column('text', { name: 'cancelled_because', nullable: true })
  @Field(() => String, { nullable: true })
  cancelledBecause: string | null;

  @Column('int')
  @Field(() => Int)
  seats: number;

  @Column('int')
  @Field(() => Int, { description: 'How many reserves a draw names beyond the seats.' })
  reserves: number;

  @Column('jsonb')
  @Field(() => [SelectionQuota])
  quotas: Quota[];

  @Column('jsonb')
  @Field(() => [SelectionCap])
  caps: Cap[];

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => Int, { description: 'How many stand in the pool, those included who are excluded.' })
  poolSize: number;

  @Field(() => [CandidateEntity], { description: 'The pool by name, up to 500.' })
  candidates: CandidateEntity[];

  @Field(() => [DrawEntity], { description: 'Every draw, newest first; none is ever removed.' })
  draws: DrawEntity[];

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Field(() => FocusGroupRights)
  viewerCan: FocusGroupRights;
}
