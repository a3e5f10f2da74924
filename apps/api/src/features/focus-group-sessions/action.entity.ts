import type { ActionState } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { TaskEntity } from '../partnerships/index.ts';
import { ProposalEntity } from '../proposals/index.ts';
import { HotlineEntity } from '../registry/index.ts';
import { FindingEntity } from './finding.entity.ts';
import { ActionStateEnum } from './session.enums.ts';

/** Something that a focus group decided to do. */
@Entity('focus_group_actions')
@ObjectType('FocusGroupAction', { description: 'Something that a focus group decided to do.' })
export class ActionEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'focus_group_id' })
  @Field(() => ID)
  focusGroupId: string;

  @Column('text', { name: 'group_title' })
  @Field(() => String, { description: 'Title of the focus group when it was written down.' })
  groupTitle: string;

  @Column('uuid', { name: 'finding_id', nullable: true })
  findingId: string | null;

  @Field(() => FindingEntity, {
    nullable: true,
    description: 'The finding that it follows from; for the secretariat only.',
  })
  finding: FindingEntity | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What was found, as the hotline reads it: without anybody’s own words or name.',
  })
  because: string | null;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('date', { name: 'due_on', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Column('uuid', { name: 'of_hotline_id', nullable: true })
  ofHotlineId: string | null;

  @Field(() => HotlineEntity, {
    nullable: true,
    description: 'The hotline that is asked; null for the secretariat itself.',
  })
  hotline: HotlineEntity | null;

  @Column('text')
  @Field(() => ActionStateEnum)
  state: ActionState;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Field(() => TaskEntity, {
    nullable: true,
    description: 'What the hotline made of it; for people of the hotline only.',
  })
  task: TaskEntity | null;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId: string | null;

  @Field(() => ProposalEntity, {
    nullable: true,
    description: 'What the hotline proposed for the registry in answer to it.',
  })
  proposal: ProposalEntity | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}
