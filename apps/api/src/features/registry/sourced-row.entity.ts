import { Field, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { Provenance } from './provenance.types.ts';

/** A row of the registry that says where it comes from. */
@ObjectType({ isAbstract: true })
export abstract class SourcedRow {
  @Column('uuid', { name: 'source_id' })
  sourceId: string;

  @Column('text', { name: 'as_of' })
  asOf: string;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  @Field(() => Provenance)
  provenance: Provenance;
}
