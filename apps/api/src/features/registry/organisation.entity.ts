import type { OrganisationType } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Country } from './country.types.ts';
import { OrganisationTypeEnum } from './registry.enums.ts';
import { SourcedRow } from './sourced-row.entity.ts';

/** A legal body, or a unit large enough to be spoken of as one. It runs hotlines and initiatives. */
@Entity('organisations')
@ObjectType('Organisation', { description: 'A legal body that runs hotlines or initiatives.' })
export class OrganisationEntity extends SourcedRow {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('text', { name: 'other_names', array: true })
  @Field(() => [String], { description: 'Names in other languages, earlier and later names.' })
  otherNames: string[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  acronym: string | null;

  @Column('text')
  @Field(() => OrganisationTypeEnum)
  type: OrganisationType;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { name: 'country', nullable: true })
  countryCode: string | null;

  @Field(() => Country, { nullable: true })
  country: Country | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Web address as of the date of the source.' })
  website: string | null;

  @Column('text', { name: 'verified_hosts', array: true })
  @Field(() => [String], { description: 'Web hosts that a person has verified as the organisation’s own.' })
  verifiedHosts: string[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('text', { name: 'search_text', select: false })
  searchText: string;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
