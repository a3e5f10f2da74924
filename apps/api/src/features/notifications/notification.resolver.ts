import type { MailLanguage } from '@alongside/domain';
import { Args, ID, Info, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { Viewer } from '../identity/index.ts';
import {
  ChooseMailInput,
  ChooseMailLanguageInput,
  MarkNotificationsInput,
  NotificationsArgs,
  UnmarkNotificationsInput,
} from './notification.inputs.ts';
import { NotificationService } from './notification.service.ts';
import { MailLanguageEnum, Marked, Notification, NotificationChoice } from './notification.types.ts';

const NotificationConnection = connectionOf(Notification);

@Resolver(() => Viewer)
export class NotificationResolver {
  constructor(private readonly service: NotificationService) {}

  @Query(() => NotificationConnection, { description: 'The viewer’s inbox, newest first.' })
  notifications(@Args() _args: NotificationsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => Notification, { nullable: true })
  notification(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => Int, { description: 'New notifications; counted up to 100.' })
  unreadNotifications(): number {
    return 0;
  }

  @ResolveField(() => [NotificationChoice], { description: 'How each kind that the role can get is mailed.' })
  notificationChoices(): NotificationChoice[] {
    return [];
  }

  @ResolveField(() => MailLanguageEnum, { description: 'Language of the viewer’s mails.' })
  mailLanguage(): MailLanguage {
    return 'EN';
  }

  @Mutation(() => Marked, { description: 'Marks notifications of the viewer as read, or as new again.' })
  markNotifications(@Args('input') input: MarkNotificationsInput) {
    return this.service.mark(input);
  }

  @Mutation(() => Marked, { description: 'Marks everything in the viewer’s inbox as read.' })
  markAllNotificationsRead() {
    return this.service.markAll();
  }

  @Mutation(() => Marked, { description: 'Takes back that everything was marked as read at an instant.' })
  unmarkNotifications(@Args('input') input: UnmarkNotificationsInput) {
    return this.service.unmark(input);
  }

  @Mutation(() => Viewer, { description: 'Chooses how a kind of notification is mailed.' })
  async chooseMail(@Args('input') input: ChooseMailInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Viewer', await this.service.choose(input), info);
  }

  @Mutation(() => Viewer, { description: 'Chooses the language of mails.' })
  async chooseMailLanguage(@Args('input') input: ChooseMailLanguageInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Viewer', await this.service.chooseLanguage(input), info);
  }
}
