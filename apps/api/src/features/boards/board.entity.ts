import type { BoardCadence, BoardKind, SeatRole, TermEndReason } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { UserEntity } from '../identity/index.ts';
import { PersonEntity } from '../partnerships/index.ts';
import { OrganisationEntity } from '../registry/index.ts';
import { BoardCadenceEnum, BoardKindEnum, SeatRoleEnum, TermEndReasonEnum } from './board.enums.ts';

/** What the viewer may do with a board. */
@ObjectType()
export class BoardRights {
  @Field(() => Boolean, { description: 'Edit it, its seats and its terms; take it back.' })
  keep: boolean;
}

/** A board of the hotline, or one of another organisation on which its people sit. */
@Entity('boards')
@ObjectType('Board', {
  description: 'A board of the hotline, or one of another organisation on which the hotline’s people sit.',
})
export class BoardEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('text')
  @Field(() => BoardKindEnum)
  kind: BoardKind;

  @Column('text')
  @Field(() => BoardCadenceEnum)
  cadence: BoardCadence;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Field(() => OrganisationEntity, { nullable: true, description: 'Whose board it is; null: the hotline’s own.' })
  organisation: OrganisationEntity | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Field(() => UserEntity, {
    nullable: true,
    description: 'Who keeps it and is told of terms that end; without one the managers are told.',
  })
  owner: UserEntity | null;

  @Field(() => [SeatEntity], { description: 'By role; closed ones too.' })
  seats: SeatEntity[];

  @Field(() => DateScalar, { nullable: true, description: 'The next day, from today (UTC) on, on which a term ends.' })
  nextEnd: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => BoardRights, { description: 'What the viewer may do with this board.' })
  viewerCan: BoardRights;
}

/** A place on a board, with or without somebody who holds it. */
@Entity('seats')
@ObjectType('Seat', { description: 'A place on a board, whether somebody holds it or not.' })
export class SeatEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Field(() => BoardEntity)
  board: BoardEntity;

  @Column('text')
  @Field(() => SeatRoleEnum)
  role: SeatRole;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the seat is for, where the role does not say enough.' })
  title: string | null;

  @Column('boolean')
  @Field(() => Boolean, { description: 'Whether it has a vote.' })
  voting: boolean;

  @Column('uuid', { name: 'nominating_organisation_id', nullable: true })
  nominatingOrganisationId: string | null;

  @Field(() => OrganisationEntity, { nullable: true, description: 'Names who sits there.' })
  nominatingOrganisation: OrganisationEntity | null;

  @Column('int', { name: 'max_consecutive_terms', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Terms that one holder may have in a row, with less than a year between them; null: any number.',
  })
  maxConsecutiveTerms: number | null;

  @Column('int', { name: 'term_months', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Months that a term usually lasts.' })
  termMonths: number | null;

  @Column('date')
  @Field(() => DateScalar, { description: 'Its first day.' })
  since: string;

  @Column('date', { name: 'closed_on', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null while nobody has closed it.' })
  closedOn: string | null;

  @Field(() => [TermEntity], { description: 'Latest first.' })
  terms: TermEntity[];

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** The time for which somebody holds a seat. */
@Entity('terms')
@ObjectType('Term', { description: 'The time for which somebody holds a seat. Terms of one seat never overlap.' })
export class TermEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'seat_id' })
  seatId: string;

  @Field(() => SeatEntity)
  seat: SeatEntity;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Field(() => PersonEntity, { nullable: true, description: 'The holder, where it is a contact of the hotline.' })
  person: PersonEntity | null;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Field(() => UserEntity, { nullable: true, description: 'The holder, where it is a colleague.' })
  colleague: UserEntity | null;

  @Column('text', { name: 'role_title', nullable: true })
  @Field(() => String, { nullable: true, description: 'The holder, where only a role is kept.' })
  roleTitle: string | null;

  @Field(() => String, { description: 'Name of the holder, or the role of somebody who is kept without one.' })
  holder: string;

  @Column('date', { name: 'starts_on' })
  @Field(() => DateScalar)
  startsOn: string;

  @Column('date', { name: 'ends_on', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null where none is set.' })
  endsOn: string | null;

  @Column('text', { name: 'ended_reason', nullable: true })
  @Field(() => TermEndReasonEnum, {
    nullable: true,
    description: 'Null for a term that runs or ran until its last day.',
  })
  endedReason: TermEndReason | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
