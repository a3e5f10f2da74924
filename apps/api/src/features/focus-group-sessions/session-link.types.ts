import type { ConsentPurpose, FocusGroupInvitationState, PollVote } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { FocusGroupInvitationStateEnum } from '../focus-groups/index.ts';
import { AgendaLine } from './session.entity.ts';
import { ConsentPurposeEnum, PollVoteEnum } from './session.enums.ts';

/** One option, with the reader's own answer. */
@ObjectType()
export class PollOptionByLink {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  startsAt: string;

  @Field(() => PollVoteEnum, { nullable: true, description: 'Null while they have not answered.' })
  vote: PollVote | null;
}

/** The date poll as one invitee sees it: nobody else's answers. */
@ObjectType()
export class DatePollByLink {
  @Field(() => String, { description: 'IANA time zone of the organiser.' })
  zone: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => Boolean, { description: 'It takes answers from this person.' })
  isOpen: boolean;

  @Field(() => [PollOptionByLink])
  options: PollOptionByLink[];
}

/** When and where, as one invitee sees it. */
@ObjectType()
export class SessionDateByLink {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  startsAt: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => String, { description: 'IANA time zone of the organiser.' })
  zone: string;

  @Field(() => String, { nullable: true })
  venue: string | null;

  @Field(() => String, { nullable: true, description: 'How to join; null for whoever has not accepted.' })
  joinLink: string | null;

  @Field(() => Boolean)
  confirmed: boolean;

  @Field(() => Boolean)
  cancelled: boolean;

  @Field(() => Int)
  sequence: number;

  @Field(() => [AgendaLine])
  agenda: AgendaLine[];
}

/** Poll and session of a focus group, as whoever is invited sees them. */
@ObjectType({ description: 'Poll and session of a focus group, as whoever holds the link of an invitation sees them.' })
export class SessionByLink {
  @Field(() => String)
  title: string;

  @Field(() => String)
  purpose: string;

  @Field(() => FocusGroupInvitationStateEnum)
  state: FocusGroupInvitationState;

  @Field(() => DatePollByLink, { nullable: true })
  poll: DatePollByLink | null;

  @Field(() => SessionDateByLink, { nullable: true })
  session: SessionDateByLink | null;

  @Field(() => Boolean, { description: 'Whether they are asked what they agree to.' })
  mayConsent: boolean;

  @Field(() => [ConsentPurposeEnum])
  consents: ConsentPurpose[];

  @Field(() => DateTimeScalar, { nullable: true })
  consentedAt: string | null;
}
