import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { UserEntity } from '../identity/index.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { PlaybookStepType, PlaybookTemplateEntity } from './template.entity.ts';

/** What the viewer may do with a checklist. */
@ObjectType()
export class ChecklistRights {
  @Field(() => Boolean, { description: 'Tick and edit its steps, move it to the newest edition, withdraw it.' })
  keep: boolean;
}

/** A checklist that a hotline has started. */
@Entity('checklists')
@ObjectType('Checklist', { description: 'A checklist that a hotline has started from a template.' })
export class ChecklistEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id', nullable: true })
  partnershipId: string | null;

  @Field(() => PartnershipEntity, { nullable: true, description: 'Null for a list of the hotline’s own.' })
  partnership: PartnershipEntity | null;

  @Column('uuid', { name: 'template_id' })
  templateId: string;

  @Field(() => PlaybookTemplateEntity)
  template: PlaybookTemplateEntity;

  @Column('int')
  @Field(() => Int, { description: 'Number of the edition whose steps it has.' })
  edition: number;

  @Field(() => [ChecklistStepEntity], { description: 'In the order of the template.' })
  steps: ChecklistStepEntity[];

  @Field(() => [PlaybookStepType], {
    description: 'Steps of the newest edition, when the list has an earlier one; else empty.',
  })
  newestSteps: PlaybookStepType[];

  @Field(() => Int)
  stepCount: number;

  @Field(() => Int)
  doneCount: number;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => ChecklistRights)
  viewerCan: ChecklistRights;
}

/** One step of a checklist with what the hotline notes on it. */
@Entity('checklist_steps')
@ObjectType('ChecklistStep', { description: 'One step of a checklist with what the hotline notes on it.' })
export class ChecklistStepEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'checklist_id' })
  checklistId: string;

  @Field(() => ChecklistEntity)
  checklist: ChecklistEntity;

  @Column('uuid', { name: 'partnership_id', nullable: true })
  partnershipId: string | null;

  @Column('int')
  place: number;

  @Column('text')
  @Field(() => String)
  key: string;

  @Column('text')
  @Field(() => String)
  phase: string;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  hint: string | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Field(() => UserEntity, { nullable: true, description: 'The person of the hotline who takes care of it.' })
  owner: UserEntity | null;

  @Column('date', { name: 'due_on', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Column('date', { name: 'done_on', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Null while it is open.' })
  doneOn: string | null;

  @Field(() => Boolean, { description: 'True when it is open and was due before today (UTC).' })
  overdue: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'https, in the hotline’s own system or a public page.' })
  link: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
