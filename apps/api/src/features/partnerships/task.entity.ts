import { type TaskStatus, taskStatuses } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { UserEntity } from '../identity/index.ts';
import { PartnershipEntity } from './partnership.entity.ts';

export const TaskStatusEnum = vocabularyEnum('TaskStatus', taskStatuses, 'State of a task.');

/** What the viewer may do with a task. */
@ObjectType()
export class TaskRights {
  @Field(() => Boolean, { description: 'Complete it, or take the completion back.' })
  complete: boolean;

  @Field(() => Boolean, { description: 'Change or cancel it.' })
  edit: boolean;
}

/** Something that a hotline wants to do. */
@Entity('tasks')
@ObjectType('Task', { description: 'Something that a hotline wants to do.' })
export class TaskEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id', nullable: true })
  partnershipId: string | null;

  @Field(() => PartnershipEntity, {
    nullable: true,
    description: 'The partnership that it is about, where it is about one.',
  })
  partnership: PartnershipEntity | null;

  /** The interaction whose next step it is. */
  @Column('uuid', { name: 'interaction_id', nullable: true })
  interactionId: string | null;

  /** The meeting of a working group that decided on it. */
  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId: string | null;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('date', { name: 'due_on', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Field(() => UserEntity, { nullable: true })
  assignee: UserEntity | null;

  @Column('text')
  @Field(() => TaskStatusEnum)
  status: TaskStatus;

  @Field(() => Boolean, { description: 'True when it is open and was due before today (UTC).' })
  overdue: boolean;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true })
  completedAt: Date | null;

  /** Kept by a trigger. */
  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  @Column('uuid', { name: 'cancelled_by', nullable: true })
  cancelledBy: string | null;

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

  @Field(() => TaskRights, { description: 'What the viewer may do with this task.' })
  viewerCan: TaskRights;
}
