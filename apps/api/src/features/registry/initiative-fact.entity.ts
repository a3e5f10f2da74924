import type { Certainty, InitiativeFactKind } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CertaintyEnum, InitiativeFactKindEnum } from './registry.enums.ts';
import { SourcedRow } from './sourced-row.entity.ts';

/** One coded fact of an initiative: a country, a level, a service, a language, … */
@Entity('initiative_facts')
@ObjectType('InitiativeFact', { description: 'One coded fact of an initiative.' })
export class InitiativeFactEntity extends SourcedRow {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'initiative_id' })
  initiativeId: string;

  @Column('text')
  @Field(() => InitiativeFactKindEnum)
  kind: InitiativeFactKind;

  @Column('text')
  @Field(() => String, { description: 'A code of the vocabulary of its kind.' })
  code: string;

  @Column('text')
  @Field(() => CertaintyEnum)
  certainty: Certainty;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  /** Set when the fact turned out wrong or ended; it stays for questions about the past. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('int')
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
