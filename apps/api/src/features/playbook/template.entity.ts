import type { PlaybookStep } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing to do, as a template has it. */
@ObjectType('PlaybookStep', { description: 'One thing to do, as a template has it.' })
export class PlaybookStepType implements PlaybookStep {
  @Field(() => String, { description: 'Stays the same when the words change.' })
  key: string;

  @Field(() => String, { description: 'Steps of one phase stand together.' })
  phase: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  hint: string | null;
}

/** What the viewer may do with a template. */
@ObjectType()
export class TemplateRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean, { description: 'Start a checklist from it.' })
  start: boolean;
}

/** A list of steps that hotlines start checklists from. */
@Entity('playbook_templates')
@ObjectType('PlaybookTemplate', { description: 'A list of steps that hotlines start checklists from.' })
export class PlaybookTemplateEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text')
  @Field(() => String, { description: 'What it is for.' })
  purpose: string;

  @Column('text', { name: 'source_title', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where its steps come from.' })
  sourceTitle: string | null;

  @Column('text', { name: 'source_url', nullable: true })
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Number of the newest edition, with which checklists begin.' })
  edition: number;

  @Field(() => [PlaybookStepType], { description: 'Of the newest edition.' })
  steps: PlaybookStepType[];

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Field(() => Boolean, { description: 'True: no list begins from it any more; those that began go on.' })
  retired: boolean;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => TemplateRights)
  viewerCan: TemplateRights;
}

/** The steps of a template as they were at one time; never changed. */
@Entity('playbook_editions')
export class PlaybookEditionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'template_id' })
  templateId: string;

  @Column('int')
  edition: number;

  @Column('jsonb')
  steps: PlaybookStep[];
}
