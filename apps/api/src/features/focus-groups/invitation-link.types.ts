import type { FocusGroupFormat, FocusGroupInvitationState, SuggestionState } from '@alongside/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { FocusGroupFormatEnum, FocusGroupInvitationStateEnum, SuggestionStateEnum } from './focus-group.enums.ts';

/** A colleague whom the person named in their own place. */
@ObjectType()
export class SuggestionByLink {
  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String)
  role: string;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => SuggestionStateEnum)
  state: SuggestionState;

  @Field(() => String, { nullable: true, description: 'Why it is not possible.' })
  decidedBecause: string | null;
}

/** An invitation as the person who is invited sees it: nothing of the others, of the draw or of the rules. */
@ObjectType({ description: 'An invitation to a focus group as the person sees it by their link.' })
export class InvitationByLink {
  @Field(() => String)
  title: string;

  @Field(() => String)
  purpose: string;

  @Field(() => [String], { description: 'What will be asked.' })
  questions: string[];

  @Field(() => FocusGroupFormatEnum)
  format: FocusGroupFormat;

  @Field(() => String, { nullable: true, description: 'Name of the person, as it was noted.' })
  name: string | null;

  @Field(() => String)
  role: string;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => String, { description: 'Name of the person who asks.' })
  askedBy: string;

  @Field(() => String, { nullable: true, description: 'IANA time zone that was noted of the person.' })
  zone: string | null;

  @Field(() => FocusGroupInvitationStateEnum)
  state: FocusGroupInvitationState;

  @Field(() => Boolean, { description: 'Whether a reply is taken now.' })
  isOpen: boolean;

  @Field(() => Boolean, { description: 'The focus group will not take place.' })
  calledOff: boolean;

  @Field(() => String, { nullable: true })
  declinedBecause: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  replyBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  tentativeUntil: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  repliedAt: string | null;
}
