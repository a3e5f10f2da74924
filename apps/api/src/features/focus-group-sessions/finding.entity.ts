import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { CandidateEntity } from '../focus-groups/index.ts';

/** Something that was said in a session. */
@Entity('focus_group_notes')
@ObjectType('FocusGroupNote', { description: 'Something that was said in a session. It never leaves the secretariat.' })
export class NoteEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'focus_group_id' })
  focusGroupId: string;

  @Column('text')
  @Field(() => String)
  text: string;

  @Column('uuid', { name: 'speaker_id', nullable: true })
  speakerId: string | null;

  @Field(() => CandidateEntity, { nullable: true, description: 'Who said it, where that matters.' })
  speaker: CandidateEntity | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}

/** What a session came to. */
@Entity('focus_group_findings')
@ObjectType('FocusGroupFinding', { description: 'What a session came to. Nobody is quoted or named without consent.' })
export class FindingEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'focus_group_id' })
  focusGroupId: string;

  @Column('text')
  @Field(() => String)
  theme: string;

  @Column('text')
  @Field(() => String)
  statement: string;

  @Column('int')
  @Field(() => Int, { description: 'How many of those who were there supported it.' })
  support: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Somebody’s own words; only with their consent to quotation.' })
  quote: string | null;

  @Column('uuid', { name: 'speaker_id', nullable: true })
  speakerId: string | null;

  @Field(() => CandidateEntity, { nullable: true, description: 'Who is quoted or named; for the secretariat only.' })
  speaker: CandidateEntity | null;

  @Column('boolean')
  @Field(() => Boolean, { description: 'Their name or role stands beside it; only with their consent to attribution.' })
  named: boolean;

  @Field(() => [NoteEntity], { description: 'What it rests on.' })
  evidence: NoteEntity[];

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}
