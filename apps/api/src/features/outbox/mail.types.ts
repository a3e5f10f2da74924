import { type MailState, mailStates } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const MailStateEnum = vocabularyEnum('MailState', mailStates, 'How far an outgoing mail has come.');

/** What the viewer may do with a mail. */
@ObjectType()
export class MailRights {
  @Field(() => Boolean, { description: 'Send it, or send it again.' })
  send: boolean;

  @Field(() => Boolean, { description: 'Take it as delivered.' })
  settle: boolean;
}

/** An outgoing mail. Mails carry no name or text of a record, so that reading them opens no partnership. */
@ObjectType({ description: 'An outgoing mail. For administrators only.' })
export class Mail {
  @Field(() => ID, { description: 'Its Message-ID begins with it, by which logs of mail servers know it.' })
  id: string;

  @Field(() => String, { description: 'Name of the recipient.' })
  name: string;

  @Field(() => String, { description: 'Address of the recipient.' })
  address: string;

  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'Plain text, as it is sent.' })
  body: string;

  @Field(() => String, { nullable: true, description: 'The calendar file (RFC 5545) that it carries.' })
  calendarFile: string | null;

  @Field(() => MailStateEnum)
  state: MailState;

  @Field(() => Int, { description: 'Attempts to hand it over so far.' })
  attempts: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; only while it waits.' })
  nextAttemptAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came to rest.' })
  settledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The last thing that the mail server said.' })
  detail: string | null;

  @Field(() => Int, { description: 'Raised by each change; give it back when you decide.' })
  version: number;

  @Field(() => MailRights)
  viewerCan: MailRights;
}

/** Whether mails leave this installation. */
@ObjectType()
export class MailDelivery {
  @Field(() => String, {
    nullable: true,
    description: 'Host of the mail server; null when none is set, and mails are kept.',
  })
  server: string | null;

  @Field(() => Int, { description: 'Mails of which nobody knows whether they were delivered.' })
  unsure: number;

  @Field(() => Int)
  failed: number;
}
