import type { Role } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { RoleEnum } from './identity.enums.ts';
import { UserRights } from './viewer.types.ts';

/** A person with an account. The password's hash stands in a table that only definer functions reach. */
@Entity('users')
@ObjectType('User', { description: 'A person with an account.' })
export class UserEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('citext')
  @Field(() => String, { description: 'Address with which the person signs in.' })
  email: string;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('text')
  @Field(() => RoleEnum)
  role: Role;

  /** The hotline of an observer, coordinator or manager; null for people of the network. */
  @Column('uuid', { name: 'hotline_id', nullable: true })
  hotlineId: string | null;

  @Column('boolean')
  @Field(() => Boolean, { description: 'False once an administrator has closed the account; its history stays.' })
  active: boolean;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When name and address were erased for good.' })
  erasedAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => UserRights, { description: 'What the viewer may do with this account.' })
  viewerCan: UserRights;
}
