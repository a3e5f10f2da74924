import type { HealthLevel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { HealthLevelEnum } from './health.enums.ts';

/** What a manager judges against the computed health. */
@Entity('health_overrides')
@ObjectType('HealthOverride', {
  description: 'What a manager judges against the computed health. It ends by itself; only the hotline sees it.',
})
export class HealthOverrideEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Column('text')
  @Field(() => HealthLevelEnum)
  level: HealthLevel;

  @Column('text')
  @Field(() => String)
  reason: string;

  @Column('date', { name: 'ends_on' })
  @Field(() => DateScalar, { description: 'The last day on which it counts (UTC).' })
  endsOn: string;

  /** Set when somebody ended it earlier or put another one in its place. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  @Field(() => String, { description: 'Name of the manager.' })
  by: string;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you end it.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
