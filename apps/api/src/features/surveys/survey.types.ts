import type {
  AnswerChannel,
  Eligibility,
  EligibilityReason,
  RoundStatus,
  SurveyInvitationStatus,
  SurveyMailing,
  SurveyVersionChange,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Relation } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { PersonalLink } from '../personal-links/index.ts';
import { HotlineEntity } from '../registry/index.ts';
import {
  AnswerChannelEnum,
  EligibilityEnum,
  EligibilityReasonEnum,
  RoundStatusEnum,
  SurveyInvitationStatusEnum,
  SurveyMailingEnum,
  SurveyVersionChangeEnum,
} from './survey.enums.ts';
import { SurveyContact, SurveyMail } from './survey-mail.types.ts';

/** What is asked again and again, in one version after the other. */
@ObjectType({ description: 'What is asked again and again, in one version after the other.' })
export class Survey {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Names the survey within the keys of its versions.' })
  key: string;
}

/** A version of a survey as it was published; it never changes. */
@ObjectType({ description: 'A version of a survey as it was published; it never changes.' })
export class SurveyVersion {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Names the version within links between versions.' })
  key: string;

  @Field(() => Int, { description: 'Counted within its survey.' })
  number: number;

  @Field(() => String, { description: 'Title in English, else in its first language.' })
  title: string;

  @Field(() => String, { description: 'The whole instrument as JSON: `SurveyDefinition` of the domain library.' })
  definition: string;

  @Field(() => DateTimeScalar)
  publishedAt: string;

  @Field(() => Survey)
  survey: Survey;

  @Field(() => SurveyVersion, { nullable: true, description: 'The version that it was begun from.' })
  basedOn: SurveyVersion | null;

  @Field(() => SurveyVersionChangeEnum, {
    nullable: true,
    description: 'How it differs from that one; null for versions that came with the product.',
  })
  change: SurveyVersionChange | null;
}

/** One hotline of a round. Its answers are for the secretariat and for itself. */
@ObjectType({ description: 'One hotline of a round. Its answers are for the secretariat and for itself.' })
export class SurveyInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => HotlineEntity)
  hotline: HotlineEntity;

  @Field(() => EligibilityEnum)
  eligibility: Eligibility;

  @Field(() => EligibilityReasonEnum, {
    nullable: true,
    description: 'Why it does not count, why that is not known, or that it was added later.',
  })
  eligibilityReason: EligibilityReason | null;

  @Field(() => String, { nullable: true, description: 'The reason in words, where somebody decided it by hand.' })
  eligibilityNote: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null where it stood on the list at the opening.' })
  addedAt: string | null;

  @Field(() => SurveyInvitationStatusEnum)
  status: SurveyInvitationStatus;

  @Field(() => DateTimeScalar, { nullable: true })
  openedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its first answer was kept.' })
  startedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its answers were last handed in.' })
  submittedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  declinedAt: string | null;

  @Field(() => Boolean, { description: 'Whether the secretariat wrote down that it declines.' })
  declinedOnBehalf: boolean;

  @Field(() => AnswerChannelEnum, { nullable: true, description: 'Null while nothing was handed in.' })
  channel: AnswerChannel | null;

  @Field(() => String, { nullable: true, description: 'Answers by item as JSON (`Answers`); null before handing in.' })
  answers: string | null;

  @Field(() => String, { nullable: true, description: 'From whom and how it came, where it was written down.' })
  sourceNote: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who wrote it down.' })
  enteredBy: string | null;

  @Field(() => PersonalLink, { nullable: true, description: 'The latest link that the hotline got.' })
  link: PersonalLink | null;

  @Field(() => SurveyContact, { nullable: true, description: 'Where its mails go; null where no address is known.' })
  contact: SurveyContact | null;

  @Field(() => [SurveyMail], { description: 'What was mailed to it in this round, oldest first.' })
  mails: SurveyMail[];

  @Field(() => SurveyRound)
  round: Relation<SurveyRound>;
}

/** What the viewer may do with a round. */
@ObjectType()
export class SurveyRoundRights {
  @Field(() => Boolean, { description: 'Issue links, write answers down, move the closing, release results.' })
  run: boolean;
}

/** One time that a version was sent to hotlines. */
@ObjectType({ description: 'One time that a version of a survey was sent to hotlines.' })
export class SurveyRound {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => SurveyVersion)
  surveyVersion: SurveyVersion;

  @Field(() => DateTimeScalar)
  opensAt: string;

  @Field(() => DateTimeScalar, { description: 'From this instant no answer is taken.' })
  closesAt: string;

  @Field(() => RoundStatusEnum)
  status: RoundStatus;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Boolean, { description: 'Invented for trying things out.' })
  demo: boolean;

  @Field(() => Boolean, { description: 'A round of the past whose answers belong to no hotline.' })
  archived: boolean;

  @Field(() => SurveyMailingEnum)
  mails: SurveyMailing;

  @Field(() => String, { nullable: true, description: 'Who signs the mails, in one line.' })
  mailsSignature: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When results were last released to members.' })
  releasedAt: string | null;

  @Field(() => [SurveyInvitation], {
    description: 'All of them for the secretariat, the own one for a hotline; by name.',
  })
  invitations: SurveyInvitation[];

  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Field(() => SurveyRoundRights)
  viewerCan: SurveyRoundRights;
}
