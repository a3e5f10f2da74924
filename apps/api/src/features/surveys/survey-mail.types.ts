import type { Eligibility, EligibilityReason, MailLanguage, MailState, SurveyMailStep } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { MailLanguageEnum } from '../notifications/index.ts';
import { MailStateEnum } from '../outbox/index.ts';
import { EligibilityEnum, EligibilityReasonEnum, SurveyMailStepEnum } from './survey.enums.ts';

/** Where a hotline wants to get surveys: a mailbox of the organisation, never a person's own. */
@ObjectType({
  description: 'Where a hotline gets the mails of surveys: a mailbox of the organisation, never a person’s.',
})
export class SurveyContact {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  address: string;

  @Field(() => MailLanguageEnum)
  language: MailLanguage;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when mails are known to come back.' })
  bouncedAt: string | null;

  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}

/** One mail of a round to one hotline, and what became of it. */
@ObjectType({ description: 'One mail of a round to one hotline, and what became of it.' })
export class SurveyMail {
  @Field(() => ID)
  id: string;

  @Field(() => SurveyMailStepEnum)
  step: SurveyMailStep;

  @Field(() => String)
  address: string;

  @Field(() => DateTimeScalar, { description: 'When it was to leave.' })
  dueAt: string;

  @Field(() => MailStateEnum, { nullable: true, description: 'Null once the outbox has forgotten it, after 90 days.' })
  state: MailState | null;

  @Field(() => String, { nullable: true, description: 'The last thing that the mail server said.' })
  detail: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Set where it reached nobody, so that its step comes again.',
  })
  voidedAt: string | null;
}

/** One hotline of the list before a round opens. */
@ObjectType({ description: 'One hotline as the list of a round would show it, if it opened at the asked time.' })
export class SurveyInvitee {
  @Field(() => ID)
  hotlineId: string;

  @Field(() => String)
  name: string;

  @Field(() => EligibilityEnum)
  eligibility: Eligibility;

  @Field(() => EligibilityReasonEnum, { nullable: true })
  eligibilityReason: EligibilityReason | null;

  @Field(() => Boolean, { description: 'Whether an address for mails is known that works.' })
  reachable: boolean;
}
