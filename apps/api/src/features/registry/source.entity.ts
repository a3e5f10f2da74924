import type { SourceKind } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document, page or body of knowledge from which facts were taken. */
@Entity('sources')
@ObjectType('Source', { description: 'A document, page or body of knowledge from which facts were taken.' })
export class SourceEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  kind: SourceKind;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  publisher: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  url: string | null;

  @Column('text', { name: 'published_on', nullable: true })
  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
  publishedOn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know about the source.' })
  note: string | null;
}
