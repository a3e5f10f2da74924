import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../../kernel/scalars.ts';
import { EngagementEntity } from '../engagements/index.ts';
import { UserEntity } from '../identity/index.ts';
import { EntryRights, PersonEntity, TaskEntity } from '../partnerships/index.ts';

/** One meeting of a working group, with its minutes. */
@Entity('group_meetings')
@ObjectType('GroupMeeting', { description: 'One meeting of a working group; its minutes stay in the hotline.' })
export class GroupMeetingEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId: string;

  @Field(() => EngagementEntity, { description: 'The working group.' })
  group: EngagementEntity;

  @Column('date', { name: 'met_on' })
  @Field(() => DateScalar)
  metOn: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  summary: string | null;

  @Column('text', { array: true })
  @Field(() => [String])
  decisions: string[];

  @Field(() => [PersonEntity], { description: 'Contacts who took part.' })
  people: PersonEntity[];

  @Field(() => [UserEntity], { description: 'People of the hotline who took part.' })
  colleagues: UserEntity[];

  @Column('int', { name: 'hotline_count' })
  @Field(() => Int, { description: 'People of the hotline who took part beside those named.' })
  hotlineCount: number;

  @Column('int', { name: 'partner_count' })
  @Field(() => Int, { description: 'People of partners who took part beside those named.' })
  partnerCount: number;

  @Field(() => [TaskEntity], { description: 'Actions that this meeting decided on, whatever became of them.' })
  actions: TaskEntity[];

  @Field(() => String, { description: 'Name of the person who wrote the minutes.' })
  recordedBy: string;

  @Field(() => EntryRights, { description: 'What the viewer may do with the minutes.' })
  viewerCan: EntryRights;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** Somebody named who took part in a meeting: a contact, or a colleague. */
@Entity('meeting_attendances')
export class MeetingAttendanceEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}
