import type { InitiativeContent, ProposalStatus } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { HotlineEntity, InitiativeEntity } from '../registry/index.ts';
import { ProposalStatusEnum } from './proposal.enums.ts';
import { ProposalRights, ProposedChange } from './proposal.types.ts';

/** A new or changed initiative that a hotline proposes to the secretariat. */
@Entity('initiative_proposals')
@ObjectType('InitiativeProposal', {
  description: 'A new or changed initiative that a hotline proposes to the secretariat.',
})
export class ProposalEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'initiative_id', nullable: true })
  initiativeId: string | null;

  @Field(() => InitiativeEntity, { nullable: true, description: 'Null for a new one that nobody has accepted yet.' })
  initiative: InitiativeEntity | null;

  @Field(() => HotlineEntity)
  hotline: HotlineEntity;

  /** What the initiative shall become. */
  @Column('jsonb')
  content: InitiativeContent;

  /** What it was when this was proposed; null for a new one. */
  @Column('jsonb', { nullable: true })
  base: InitiativeContent | null;

  @Column('jsonb')
  @Field(() => [ProposedChange], { description: 'From what the initiative was when this was proposed.' })
  changes: ProposedChange[];

  @Column('text')
  @Field(() => String)
  reason: string;

  @Column('text')
  @Field(() => ProposalStatusEnum)
  status: ProposalStatus;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of the person.' })
  proposedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedById: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_note', nullable: true })
  @Field(() => String, { nullable: true })
  decisionNote: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you decide.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => ProposalRights, { description: 'What the viewer may do with it.' })
  viewerCan: ProposalRights;
}
