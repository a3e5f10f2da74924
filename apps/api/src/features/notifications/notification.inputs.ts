import {
  type MailChoice,
  type MailLanguage,
  mailChoices,
  mailLanguages,
  type NotificationKind,
  notificationKinds,
} from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, ValidateNested } from 'class-validator';
import { CodeField, CodesField, FlagField, IdsField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { MailChoiceEnum, MailLanguageEnum, NotificationKindEnum } from './notification.types.ts';

@InputType()
export class NotificationFilter {
  @FlagField({ nullable: true, description: 'True: only what is new; false: only what was read.' })
  unread?: boolean | null;

  @CodesField(NotificationKindEnum, notificationKinds, { nullable: true })
  kind?: NotificationKind[] | null;
}

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => NotificationFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NotificationFilter)
  filter?: NotificationFilter | null;
}

@InputType()
export class MarkNotificationsInput {
  @IdsField({ description: 'The viewer’s own; others are passed over.' })
  ids: string[];

  @FlagField({ description: 'False marks them as new again.' })
  read: boolean;
}

@InputType()
export class UnmarkNotificationsInput {
  @Field(() => DateTimeScalar, { description: 'The instant that marking all as read answered.' })
  @IsString()
  at: string;
}

@InputType()
export class ChooseMailInput {
  @CodeField(NotificationKindEnum, notificationKinds)
  kind: NotificationKind;

  @CodeField(MailChoiceEnum, mailChoices, { description: 'At once only where the kind allows it.' })
  choice: MailChoice;
}

@InputType()
export class ChooseMailLanguageInput {
  @CodeField(MailLanguageEnum, mailLanguages)
  language: MailLanguage;
}
