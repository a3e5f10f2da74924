import type { ChannelKind } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChannelKindEnum } from './registry.enums.ts';
import { SourcedRow } from './sourced-row.entity.ts';

/** An organisational way to reach an initiative; never a person's own. */
@Entity('contact_channels')
@ObjectType('ContactChannel', { description: 'An organisational way to reach an initiative; never a person’s own.' })
export class ContactChannelEntity extends SourcedRow {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'initiative_id' })
  initiativeId: string;

  @Column('text')
  @Field(() => ChannelKindEnum)
  kind: ChannelKind;

  @Column('text')
  @Field(() => String)
  value: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'When it can be reached.' })
  hours: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('boolean')
  @Field(() => Boolean, { description: 'False until the organisation agrees that it is shown to the public.' })
  public: boolean;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('int')
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
