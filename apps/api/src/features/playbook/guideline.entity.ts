import { type AddressState, addressStates } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const AddressStateEnum = vocabularyEnum('AddressState', addressStates, 'What is known of an address.');

/** A guideline or standard of the field, as a link. */
@Entity('guidelines')
@ObjectType('Guideline', { description: 'A guideline or standard of the field, as a link with its source.' })
export class GuidelineEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text')
  @Field(() => String)
  publisher: string;

  @Column('text')
  @Field(() => String, { description: 'What it is for, in our own words.' })
  summary: string;

  @Column('text')
  @Field(() => String, { description: 'The publisher’s home address.' })
  url: string;

  @Column('text', { name: 'address_state' })
  @Field(() => AddressStateEnum)
  addressState: AddressState;

  @Column('text')
  @Field(() => String, { description: 'Where it is known from.' })
  source: string;

  @Column('text', { name: 'as_of' })
  @Field(() => String, { description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the source tells.' })
  asOf: string;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Field(() => Boolean, { description: 'True for one that the library no longer recommends.' })
  retired: boolean;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
