import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { OrganisationEntity } from '../registry/index.ts';
import { PersonRights } from './person.types.ts';

/** A professional contact that a hotline keeps. */
@Entity('people')
@ObjectType('Person', { description: 'A professional contact that a hotline keeps.' })
export class PersonEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Null where only the role may be kept, as for peer communities.',
  })
  name: string | null;

  @Column('text', { name: 'role_title' })
  @Field(() => String)
  roleTitle: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Field(() => OrganisationEntity, { nullable: true })
  organisation: OrganisationEntity | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Work address.' })
  email: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Work number.' })
  phone: string | null;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'ISO 639-1 codes.' })
  languages: string[];

  @Column('text', { name: 'preferred_channel', nullable: true })
  @Field(() => String, { nullable: true })
  preferredChannel: string | null;

  @Column('text')
  @Field(() => String, { description: 'How the hotline came to know the contact.' })
  source: string;

  @Column('date', { name: 'last_confirmed_on', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  lastConfirmedOn: string | null;

  @Field(() => Boolean, { description: 'True when nobody has confirmed the contact within 180 days, or ever.' })
  stale: boolean;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When everything that told who it was has been erased: what is left is a former contact with a role.',
  })
  erasedAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => PersonRights, { description: 'What the viewer may do with this contact.' })
  viewerCan: PersonRights;
}
