import type { PartnershipStage } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { PartnershipStageEnum } from './partnership.enums.ts';

/** One dated step in the history of a partnership. It never changes; for some minutes its author can take it back. */
@Entity('stage_changes')
@ObjectType('StageChange', { description: 'One dated step in the history of a partnership.' })
export class StageChangeEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Column('text', { name: 'from_stage', nullable: true })
  @Field(() => PartnershipStageEnum, { nullable: true, description: 'Null for the change that began the partnership.' })
  from: PartnershipStage | null;

  @Column('text', { name: 'to_stage' })
  @Field(() => PartnershipStageEnum)
  to: PartnershipStage;

  @Column('date', { name: 'effective_on' })
  @Field(() => DateScalar, { description: 'Day from which the change counts.' })
  effectiveOn: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of the person who recorded it.' })
  by: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'Instant at which it was recorded.' })
  recordedAt: Date;
}
