import type { Appetite, SharingLabel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Country } from './country.types.ts';
import { MembershipPeriod } from './hotline.types.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { AppetiteEnum, SharingLabelEnum } from './registry.enums.ts';
import { SourcedRow } from './sourced-row.entity.ts';

/** A hotline of the network: the owner of its partnerships. */
@Entity('hotlines')
@ObjectType('Hotline', { description: 'A hotline of the network.' })
export class HotlineEntity extends SourcedRow {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  name: string;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { name: 'country', nullable: true })
  countryCode: string | null;

  @Field(() => Country, { nullable: true })
  country: Country | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Field(() => OrganisationEntity, { nullable: true, description: 'Who runs it.' })
  organisation: OrganisationEntity | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  website: string | null;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'ISO 639-1 codes of the languages in which it works.' })
  languages: string[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the helpline that works beside it.' })
  helpline: string | null;

  @Column('text', { name: 'awareness_centre', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the awareness centre beside it.' })
  awarenessCentre: string | null;

  @Column('text')
  @Field(() => AppetiteEnum, { description: 'Whether it wishes to do more with prevention initiatives.' })
  appetite: Appetite;

  @Column('text', { name: 'appetite_condition', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it depends on.' })
  appetiteCondition: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How far the record can be relied on: SOURCE_FOUND, HIGH, MEDIUM or LOW.',
  })
  confidence: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Open questions, and where else it was seen.' })
  note: string | null;

  @Field(() => [MembershipPeriod], { description: 'Standing in the network, newest first.' })
  memberships: MembershipPeriod[];

  @Field(() => SharingLabelEnum, {
    description: 'CLEAR where its record and its organisation come from sources that anybody can look up, else GREEN.',
  })
  sharing: SharingLabel;

  @Column('boolean')
  @Field(() => Boolean, { description: 'True for fictional demo records.' })
  demo: boolean;

  @Column('text', { name: 'search_text', select: false })
  searchText: string;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
