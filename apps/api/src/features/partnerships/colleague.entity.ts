import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { UserEntity } from '../identity/index.ts';

/** A user of the hotline who works on a partnership besides its owner. */
@Entity('partnership_colleagues')
@ObjectType('PartnershipColleague', {
  description: 'A user of the hotline who works on a partnership besides its owner.',
})
export class ColleagueEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Field(() => UserEntity)
  user: UserEntity;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the colleague does in this partnership.' })
  part: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}
