import {
  type MailChoice,
  mailChoices,
  mailLanguages,
  type NotificationKind,
  notificationKinds,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const NotificationKindEnum = vocabularyEnum('NotificationKind', notificationKinds, 'What a notification tells.');
export const MailChoiceEnum = vocabularyEnum('MailChoice', mailChoices, 'How a kind of notification is mailed.');
export const MailLanguageEnum = vocabularyEnum('MailLanguage', mailLanguages, 'Language in which mails are written.');

/** Kinds of records that a notification may be about. */
export const SubjectTypeEnum = {
  TASK: 'TASK',
  PARTNERSHIP: 'PARTNERSHIP',
  PROPOSAL: 'PROPOSAL',
  AGREEMENT: 'AGREEMENT',
  REVIEW: 'REVIEW',
  CHECKLIST_STEP: 'CHECKLIST_STEP',
  TERM: 'TERM',
  HANDOVER: 'HANDOVER',
  CAMPAIGN: 'CAMPAIGN',
  FOCUS_GROUP: 'FOCUS_GROUP',
  FOCUS_GROUP_ACTION: 'FOCUS_GROUP_ACTION',
} as const;
export type SubjectType = keyof typeof SubjectTypeEnum;
registerEnumType(SubjectTypeEnum, { name: 'SubjectType', description: 'Kind of record that a notification is about.' });

/** Something that a person should know of. Gone from the list as soon as the person may not see its record. */
@ObjectType({ description: 'Something that the viewer should know of.' })
export class Notification {
  @Field(() => ID)
  id: string;

  @Field(() => NotificationKindEnum)
  kind: NotificationKind;

  @Field(() => SubjectTypeEnum)
  subjectType: SubjectType;

  @Field(() => ID, { description: 'The record that it is about.' })
  subjectId: string;

  @Field(() => ID, { nullable: true, description: 'The partnership to which the record belongs.' })
  partnershipId: string | null;

  @Field(() => String, { nullable: true, description: 'What the record is called now.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'With whom it has to do, such as the initiative.' })
  about: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it; null for a day that came near.' })
  by: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that it is about.' })
  dueOn: string | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the viewer read it; null while it is new.' })
  readAt: Date | null;
}

/** How the viewer wants one kind mailed. */
@ObjectType()
export class NotificationChoice {
  @Field(() => NotificationKindEnum)
  kind: NotificationKind;

  @Field(() => MailChoiceEnum)
  choice: MailChoice;

  @Field(() => [MailChoiceEnum], { description: 'What can be chosen for this kind.' })
  possible: MailChoice[];
}

/** What a change to the inbox came to. */
@ObjectType()
export class Marked {
  @Field(() => Int, { description: 'Notifications that changed.' })
  count: number;

  @Field(() => DateTimeScalar, { description: 'The instant under which they were marked; undo names it.' })
  at: string;
}
