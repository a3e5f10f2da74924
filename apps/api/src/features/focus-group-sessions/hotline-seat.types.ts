import type { FocusGroupFormat, FocusGroupInvitationState, FocusGroupStatus } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { FocusGroupFormatEnum, FocusGroupInvitationStateEnum, FocusGroupStatusEnum } from '../focus-groups/index.ts';

/** What a hotline sees of a focus group in which somebody speaks for it. */
@ObjectType({
  description:
    'A seat of somebody who speaks for the viewer’s hotline, from the day on which they were asked. Nobody else’s seat, no link to join.',
})
export class HotlineSeat {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Title of the focus group.' })
  title: string;

  @Field(() => String)
  purpose: string;

  @Field(() => FocusGroupFormatEnum)
  format: FocusGroupFormat;

  @Field(() => FocusGroupStatusEnum)
  status: FocusGroupStatus;

  @Field(() => String, { description: 'As what somebody of the hotline was asked.' })
  role: string;

  @Field(() => FocusGroupInvitationStateEnum, { description: 'What they replied.' })
  state: FocusGroupInvitationState;

  @Field(() => DateTimeScalar)
  askedAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while there is no date.' })
  startsAt: string | null;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False while the time is only held.' })
  confirmed: boolean | null;
}
