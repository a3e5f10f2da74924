import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with an engagement. */
@ObjectType()
export class EngagementRights {
  @Field(() => Boolean, { description: 'Write down a meeting, where it is a working group.' })
  recordMeeting: boolean;
}
