import { type InteractionKind, interactionKinds, type SharingLabel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { PartnershipEntity, SharingLabelEnum, TaskEntity } from '../partnerships/index.ts';

export const InteractionKindEnum = vocabularyEnum(
  'InteractionKind',
  interactionKinds,
  'A contact between the two sides.',
);

/** A contact between the two sides of a partnership, or a note. */
@Entity('interactions')
@ObjectType('Interaction', { description: 'A contact between the two sides of a partnership, or a note.' })
export class InteractionEntity {
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
  @Field(() => InteractionKindEnum)
  kind: InteractionKind;

  @Column('date', { name: 'occurred_on' })
  @Field(() => DateScalar)
  occurredOn: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who took part, by role.' })
  attendees: string | null;

  @Column('text')
  @Field(() => String)
  summary: string;

  @Column('text')
  @Field(() => SharingLabelEnum)
  sharing: SharingLabel;

  @Field(() => TaskEntity, { nullable: true, description: 'What was agreed to do next, as a task.' })
  nextStep: TaskEntity | null;

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
