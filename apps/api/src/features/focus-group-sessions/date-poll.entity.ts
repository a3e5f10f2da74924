import type { PollVote } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { PollVoteEnum } from './session.enums.ts';

/** What one person said of one option. Whoever is not among them has not answered. */
@ObjectType({ description: 'What one person said of one option; who is not among them has not answered.' })
export class PollAnswer {
  @Field(() => ID)
  candidateId: string;

  @Field(() => PollVoteEnum)
  vote: PollVote;

  @Field(() => String, { nullable: true, description: 'IANA time zone in which they read the hours.' })
  zone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who of the secretariat wrote it down; null where they answered themselves.',
  })
  notedBy: string | null;
}

/** A moment that a poll offers. */
@Entity('focus_group_poll_options')
@ObjectType('PollOption', { description: 'A moment that a date poll offers.' })
export class PollOptionEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'focus_group_id' })
  focusGroupId: string;

  @Column('text')
  @Field(() => String, {
    description: 'What the clock of the poll’s zone was meant to show, such as 2027-03-22T14:00.',
  })
  typed: string;

  @Column('timestamptz', { name: 'starts_at' })
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => Boolean, {
    description: 'The clock of the zone does not show what was typed: its rules have changed, or that hour is skipped.',
  })
  clockMoved: boolean;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Field(() => [PollAnswer])
  answers: PollAnswer[];

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  version: number;
}

/** The date poll of a focus group. */
@Entity('focus_group_polls')
@ObjectType('DatePoll', { description: 'The date poll of a focus group.' })
export class DatePollEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'That of the focus group.' })
  id: string;

  @Column('text')
  @Field(() => String, { description: 'IANA time zone in which the times were typed.' })
  zone: string;

  @Column('int')
  @Field(() => Int, { description: 'How long the session takes.' })
  minutes: number;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it takes answers.' })
  closedAt: Date | null;

  @Column('uuid', { name: 'chosen_option_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The option that became the date.' })
  chosenOptionId: string | null;

  @Field(() => [PollOptionEntity], { description: 'Earliest first.' })
  options: PollOptionEntity[];

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the poll.' })
  version: number;
}
