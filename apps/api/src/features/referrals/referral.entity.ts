import type { Audience, ReferralChannel, ReferralDirection, ReferralMode, ReferralSubject } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar, MonthScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { AudienceEnum } from '../registry/index.ts';
import { ReferralChannelEnum, ReferralDirectionEnum, ReferralModeEnum, ReferralSubjectEnum } from './referral.enums.ts';

/** A number of referrals in a month. No person, no free text, no time of day: there is no column for them. */
@Entity('referral_entries')
@ObjectType('ReferralEntry', { description: 'A number of referrals in a month; never a person.' })
export class ReferralEntryEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Field(() => PartnershipEntity)
  partnership: PartnershipEntity;

  /** First day of the month. */
  @Column('date')
  @Field(() => MonthScalar)
  month: string;

  @Column('text')
  @Field(() => ReferralDirectionEnum)
  direction: ReferralDirection;

  @Column('text')
  @Field(() => ReferralSubjectEnum)
  subject: ReferralSubject;

  @Column('text')
  @Field(() => ReferralModeEnum)
  mode: ReferralMode;

  @Column('text')
  @Field(() => ReferralChannelEnum)
  channel: ReferralChannel;

  @Column('text', { nullable: true })
  @Field(() => AudienceEnum, { nullable: true })
  audience: Audience | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 639-1 code.' })
  language: string | null;

  @Column('int')
  @Field(() => Int)
  count: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of the person who logged it.' })
  loggedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => DateTimeScalar)
  loggedAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
