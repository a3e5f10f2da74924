import type { AgendaItem, FocusGroupStatus, SessionRequirement } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { FocusGroupStatusEnum } from '../focus-groups/index.ts';
import { SessionRequirementEnum } from './session.enums.ts';

/** One line of the run sheet. */
@ObjectType({ description: 'One line of the run sheet.' })
export class AgendaLine {
  @Field(() => String)
  title: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Who leads through it; a role.' })
  lead: string | null;
}

/** When and where a focus group meets. */
@Entity('focus_group_sessions')
@ObjectType('FocusGroupSession', { description: 'When and where a focus group meets.' })
export class SessionEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'That of the focus group.' })
  id: string;

  @Column('text')
  @Field(() => String, { description: 'What the clock of the zone was meant to show, such as 2027-03-22T14:00.' })
  typed: string;

  @Column('text')
  @Field(() => String, { description: 'IANA time zone in which the organiser thinks of it.' })
  zone: string;

  @Column('timestamptz', { name: 'starts_at' })
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => Boolean, {
    description: 'The clock of the zone no longer shows what was typed: its rules have changed.',
  })
  clockMoved: boolean;

  @Column('int')
  @Field(() => Int)
  minutes: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  venue: string | null;

  @Column('text', { name: 'join_link', nullable: true })
  @Field(() => String, { nullable: true, description: 'How to join; told to those who have accepted.' })
  joinLink: string | null;

  @Column('boolean')
  @Field(() => Boolean, { description: 'False while the time is only held.' })
  confirmed: boolean;

  @Column('timestamptz', { name: 'given_up_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the date was given up; null while it stands.' })
  givenUpAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Number of the calendar files: raised by what calendars must know of.' })
  sequence: number;

  @Field(() => String, {
    nullable: true,
    description: 'In whose name changes are mailed by themselves; null while files are only handed out.',
  })
  mailsBy: string | null;

  @Column('jsonb')
  @Field(() => [AgendaLine], { description: 'The run sheet.' })
  agenda: AgendaItem[];

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the session.' })
  version: number;
}

/** The state that a focus group comes to next by its session, and what is still missing for it. */
@ObjectType({
  description: 'The state that a focus group comes to next by its session, and what is still missing for it.',
})
export class SessionProgress {
  @Field(() => FocusGroupStatusEnum, { nullable: true, description: 'Null where nothing follows.' })
  next: FocusGroupStatus | null;

  @Field(() => [SessionRequirementEnum])
  missing: SessionRequirement[];

  @Field(() => FocusGroupStatusEnum, {
    nullable: true,
    description: 'The state that the last step can be taken back to.',
  })
  previous: FocusGroupStatus | null;
}
