import { type AddressState, addressStates, type PlaybookStep } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

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

export const AddressStateEnum = vocabularyEnum('AddressState', addressStates, 'What is known of an address.');

/** A guideline or standard of the field, as a link. */
@ObjectType('Guideline', { description: 'A guideline or standard of the field, as a link with its source.' })
export class Guideline {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  publisher: string;

  @Field(() => String, { description: 'What it is for, in our own words.' })
  summary: string;

  @Field(() => String, { description: 'The publisher’s home address.' })
  url: string;

  @Field(() => AddressStateEnum)
  addressState: AddressState;

  @Field(() => String, { description: 'Where it is known from.' })
  source: string;

  @Field(() => String, { description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the source tells.' })
  asOf: string;
}
