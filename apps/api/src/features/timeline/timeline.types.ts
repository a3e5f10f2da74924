import { type SharingLabel, type TimelineKind, timelineKinds } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { AgreementEntity } from '../agreements/index.ts';
import { TermEntity } from '../boards/index.ts';
import { Campaign } from '../campaigns/index.ts';
import { EngagementEntity } from '../engagements/index.ts';
import { InteractionEntity } from '../interactions/index.ts';
import { ObstacleEntity } from '../obstacles/index.ts';
import { EntryRights, SharingLabelEnum, StageChangeEntity } from '../partnerships/index.ts';
import { ReferralEntryEntity } from '../referrals/index.ts';
import { ReviewEntity } from '../reviews/index.ts';
import { GroupMeetingEntity } from '../working-groups/index.ts';

export const TimelineKindEnum = vocabularyEnum('TimelineKind', timelineKinds, 'What an entry of a timeline is about.');

/** The latest thing that both sides did. */
@ObjectType({ description: 'The latest thing that both sides did.' })
export class LastCollaboration {
  @Field(() => TimelineKindEnum)
  kind: TimelineKind;

  @Field(() => DateScalar)
  happenedOn: string;

  @Field(() => SharingLabelEnum)
  sharing: SharingLabel;
}

/** One entry of a partnership's timeline. Its content stands in the field of its kind. */
@ObjectType({ description: 'One entry of a partnership’s timeline. Its content stands in the field of its kind.' })
export class TimelineEntry {
  @Field(() => ID, { description: 'The id of the record that it shows.' })
  id: string;

  @Field(() => TimelineKindEnum)
  kind: TimelineKind;

  @Field(() => DateScalar, {
    description:
      'For referrals the last day of their month, or the day of logging where that is earlier; for agreements the day of the later signature.',
  })
  happenedOn: string;

  @Field(() => DateTimeScalar)
  loggedAt: string;

  @Field(() => String, { description: 'Name of the person who logged it.' })
  loggedBy: string;

  @Field(() => SharingLabelEnum)
  sharing: SharingLabel;

  @Field(() => Boolean, {
    description:
      'True when it was logged two days after it happened, or later. Never for referrals, which are counted by month.',
  })
  backdated: boolean;

  @Field(() => InteractionEntity, { nullable: true })
  interaction: InteractionEntity | null;

  @Field(() => ReferralEntryEntity, { nullable: true })
  referral: ReferralEntryEntity | null;

  @Field(() => EngagementEntity, { nullable: true })
  engagement: EngagementEntity | null;

  @Field(() => GroupMeetingEntity, { nullable: true })
  groupMeeting: GroupMeetingEntity | null;

  @Field(() => ObstacleEntity, { nullable: true })
  obstacle: ObstacleEntity | null;

  @Field(() => AgreementEntity, { nullable: true })
  agreement: AgreementEntity | null;

  @Field(() => ReviewEntity, { nullable: true })
  review: ReviewEntity | null;

  @Field(() => TermEntity, { nullable: true })
  term: TermEntity | null;

  @Field(() => Campaign, { nullable: true })
  campaign: Campaign | null;

  @Field(() => StageChangeEntity, { nullable: true })
  stageChange: StageChangeEntity | null;

  @Field(() => EntryRights, { description: 'What the viewer may do with this entry.' })
  viewerCan: EntryRights;
}
