import type {
  FocusGroupInvitationState,
  MailState,
  SelectionAttribute,
  SelectionRuleKind,
  SuggestionState,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { MailStateEnum } from '../outbox/index.ts';
import { CandidateEntity } from './candidate.entity.ts';
import {
  FocusGroupInvitationStateEnum,
  SelectionAttributeEnum,
  SelectionRuleKindEnum,
  SuggestionStateEnum,
} from './focus-group.enums.ts';

/** The seats of a focus group, once people are invited. */
@ObjectType({ description: 'The seats of a focus group, from the day on which its invitations are prepared.' })
export class FocusGroupPanel {
  @Field(() => ID, { description: 'The draw from which people are invited.' })
  drawId: string;

  @Field(() => Int, { description: 'Working days to reply to an invitation.' })
  replyDays: number;

  @Field(() => Int, { description: 'Working days to reply to the offer of a seat that fell free.' })
  offerDays: number;

  @Field(() => Int, { description: 'Seats that nobody holds at the moment.' })
  freeSeats: number;

  @Field(() => Boolean, { description: 'True when no reserve is left with whom the rules are kept.' })
  nobodyLeft: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'In whose name offers and reminders are mailed; null where none are.',
  })
  mailsBy: string | null;

  @Field(() => Int)
  version: number;
}

/** A colleague whom somebody named in their own place. */
@ObjectType({ description: 'A colleague whom somebody named in their own place; the secretariat decides.' })
export class ColleagueSuggestion {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Null where only the role is given.' })
  name: string | null;

  @Field(() => String)
  role: string;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => SuggestionStateEnum)
  state: SuggestionState;

  @Field(() => String, { nullable: true, description: 'Why it was refused, or approved although a rule is broken.' })
  decidedBecause: string | null;

  @Field(() => DateTimeScalar)
  createdAt: string;

  @Field(() => Int)
  version: number;
}

/** Whom a seat would be offered to if it fell free now. */
@ObjectType({ description: 'Whom a seat would be offered to if it fell free now.' })
export class SeatReplacement {
  @Field(() => ID)
  invitationId: string;

  @Field(() => ID, { nullable: true, description: 'A candidate; null where nobody keeps the rules.' })
  candidateId: string | null;
}

/** A rule of a selection, by its name. */
@ObjectType({ description: 'A rule of a selection, by what it asks for.' })
export class SelectionRuleName {
  @Field(() => SelectionRuleKindEnum)
  rule: SelectionRuleKind;

  @Field(() => SelectionAttributeEnum, { nullable: true })
  attribute: SelectionAttribute | null;

  @Field(() => String, { nullable: true })
  value: string | null;
}

/** Somebody who could be given a free seat by hand. */
@ObjectType('SeatChoice', {
  description: 'Somebody who could be given a seat that nobody could take with all rules kept.',
})
export class SeatChoiceType {
  @Field(() => ID, { description: 'A candidate.' })
  candidateId: string;

  @Field(() => [SelectionRuleName], {
    description:
      'The rules that are kept now and would not be; empty where several together are in the way, or one that is broken already.',
  })
  broken: SelectionRuleName[];
}

/** One person and their seat. */
@ObjectType({ description: 'An invitation to a focus group: one person, and the seat that is kept for them.' })
export class FocusGroupInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => CandidateEntity)
  candidate: CandidateEntity;

  @Field(() => FocusGroupInvitationStateEnum)
  state: FocusGroupInvitationState;

  @Field(() => Int, { nullable: true, description: 'The seat that is kept for them, from 1; null where none is.' })
  seat: number | null;

  @Field(() => Int, { nullable: true, description: 'Their place in the order of the lottery, from 1.' })
  turn: number | null;

  @Field(() => CandidateEntity, {
    nullable: true,
    description: 'Whose seat it was; null for those who were drawn onto the panel.',
  })
  inPlaceOf: CandidateEntity | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the seat is kept for a reply.' })
  replyBy: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the seat is kept for somebody who is not sure yet.',
  })
  tentativeUntil: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  repliedAt: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone in which they read it.' })
  replyZone: string | null;

  @Field(() => String, { nullable: true })
  declinedBecause: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who noted the reply for them; null for a reply of their own.',
  })
  notedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the secretariat gave them the seat where nobody kept all rules; null for everybody else.',
  })
  offeredBecause: string | null;

  @Field(() => ColleagueSuggestion, { nullable: true, description: 'The latest, whatever became of it.' })
  suggestion: ColleagueSuggestion | null;

  @Field(() => MailStateEnum, {
    nullable: true,
    description: 'What became of the latest mail; null where none was sent.',
  })
  mailState: MailState | null;

  @Field(() => Boolean, { description: 'Withdrawn, and the seat that was kept is still free: it can be undone.' })
  restorable: boolean;

  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}
