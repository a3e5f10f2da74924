import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** A contact's part in a partnership. */
@Entity('partnership_people')
@ObjectType('PartnershipPerson', { description: 'A contact’s part in a partnership.' })
export class PartnershipPersonEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Field(() => PersonEntity)
  person: PersonEntity;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the person does in this partnership.' })
  role: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}
