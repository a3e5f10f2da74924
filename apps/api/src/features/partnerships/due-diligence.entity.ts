import type { DueDiligenceOutcome } from '@alongside/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { DueDiligenceOutcomeEnum } from './partnership.enums.ts';

/** A look into an initiative before an agreement. Each look is a record of its own. */
@Entity('due_diligences')
@ObjectType('DueDiligence', { description: 'A look into an initiative before an agreement.' })
export class DueDiligenceEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Column('text')
  @Field(() => DueDiligenceOutcomeEnum, { description: 'As it stands today: EXPIRED once it is older than 24 months.' })
  outcome: DueDiligenceOutcome;

  @Column('date', { name: 'assessed_on' })
  @Field(() => DateScalar)
  assessedOn: string;

  @Field(() => DateScalar, { description: 'Last day on which it can be relied on.' })
  validUntil: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  conditions: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of the person who recorded it.' })
  assessedBy: string;
}
