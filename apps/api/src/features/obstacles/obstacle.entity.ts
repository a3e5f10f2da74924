import type { ObstacleSeverity, ObstacleStatus, ObstacleType, SharingLabel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity, SharingLabelEnum } from '../partnerships/index.ts';
import { ObstacleSeverityEnum, ObstacleStatusEnum, ObstacleTypeEnum } from './obstacle.enums.ts';

/** What the viewer may do with an obstacle. */
@ObjectType()
export class ObstacleRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean, { description: 'Take it back as a mistake, by `withdrawEntry`.' })
  withdraw: boolean;
}

/** Something that stands in the way of a partnership. */
@Entity('obstacles')
@ObjectType('Obstacle', { description: 'Something that stands in the way of a partnership.' })
export class ObstacleEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Field(() => PartnershipEntity)
  partnership: PartnershipEntity;

  @Column('text')
  @Field(() => ObstacleTypeEnum)
  type: ObstacleType;

  @Column('text')
  @Field(() => ObstacleSeverityEnum)
  severity: ObstacleSeverity;

  @Column('date')
  @Field(() => DateScalar, { description: 'Day from which it has stood in the way.' })
  since: string;

  @Column('text')
  @Field(() => ObstacleStatusEnum)
  status: ObstacleStatus;

  @Column('date', { name: 'settled_on', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it ceased to be open; null while it is.' })
  settledOn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('text')
  @Field(() => SharingLabelEnum)
  sharing: SharingLabel;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of the person who recorded it.' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => ObstacleRights, { description: 'What the viewer may do with this obstacle.' })
  viewerCan: ObstacleRights;
}
