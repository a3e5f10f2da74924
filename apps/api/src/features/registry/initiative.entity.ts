import type {
  AccessCondition,
  Audience,
  DeliveryMode,
  Exclusion,
  LevelListState,
  OperationalStatus,
  PreventionLevel,
  Scope,
  ServiceType,
  SharingLabel,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { ContactChannelEntity } from './contact-channel.entity.ts';
import { Country } from './country.types.ts';
import { EvidenceRating, InitiativeRights, Listing } from './initiative.types.ts';
import { InitiativeFactEntity } from './initiative-fact.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import {
  AccessConditionEnum,
  AudienceEnum,
  DeliveryModeEnum,
  ExclusionEnum,
  LevelListStateEnum,
  OperationalStatusEnum,
  PreventionLevelEnum,
  ScopeEnum,
  ServiceTypeEnum,
  SharingLabelEnum,
} from './registry.enums.ts';
import { SourcedRow } from './sourced-row.entity.ts';

/** A programme, service or body that works so that abuse does not happen. */
@Entity('initiatives')
@ObjectType('Initiative', { description: 'A programme, service or body that works so that abuse does not happen.' })
export class InitiativeEntity extends SourcedRow {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('text', { name: 'local_name', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name in the language of the place.' })
  localName: string | null;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other names under which it is known.' })
  aliases: string[];

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Field(() => OrganisationEntity, { nullable: true, description: 'Who runs it.' })
  organisation: OrganisationEntity | null;

  @Column('text')
  @Field(() => ScopeEnum)
  scope: Scope;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Web address as of the date of the source.' })
  website: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  description: string | null;

  @Column('text', { name: 'level_list_state' })
  @Field(() => LevelListStateEnum)
  levelListState: LevelListState;

  @Column('text')
  @Field(() => OperationalStatusEnum)
  status: OperationalStatus;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What a person has to find out before it may be taken for true.' })
  doubts: string[];

  @Field(() => [Country], { description: 'Countries that it serves.' })
  countries: Country[];

  @Field(() => [PreventionLevelEnum], { description: 'Lowest first.' })
  levels: PreventionLevel[];

  @Field(() => [ServiceTypeEnum])
  services: ServiceType[];

  @Field(() => [AudienceEnum])
  audiences: Audience[];

  @Field(() => [ExclusionEnum])
  exclusions: Exclusion[];

  @Field(() => [AccessConditionEnum])
  access: AccessCondition[];

  @Field(() => [DeliveryModeEnum])
  modes: DeliveryMode[];

  @Field(() => [String], { description: 'ISO 639-1 codes.' })
  languages: string[];

  @Field(() => [InitiativeFactEntity], { description: 'The lists above fact by fact, each with its source.' })
  facts: InitiativeFactEntity[];

  @Field(() => [ContactChannelEntity])
  channels: ContactChannelEntity[];

  @Field(() => [EvidenceRating], { description: 'Newest first; scales are never converted into each other.' })
  evidenceRatings: EvidenceRating[];

  @Field(() => [Listing], { description: 'Where sources name it, as printed.' })
  listings: Listing[];

  @Field(() => SharingLabelEnum, {
    description:
      'CLEAR where all that is told of it now, its organisation included, comes from sources that anybody can look up, else GREEN.',
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
  @Field(() => DateTimeScalar)
  updatedAt: Date;

  @Field(() => InitiativeRights, { description: 'What the viewer may do with it.' })
  viewerCan: InitiativeRights;
}
