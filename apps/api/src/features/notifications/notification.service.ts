import { ensure, invalid, mailChoices, mailChoicesOf, may, type NotificationKind } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { actor } from '../../kernel/operation/operation.ts';
import type {
  ChooseMailInput,
  ChooseMailLanguageInput,
  MarkNotificationsInput,
  UnmarkNotificationsInput,
} from './notification.inputs.ts';
import { NotificationRepository, type Telling } from './notification.repository.ts';
import type { Marked } from './notification.types.ts';

/** Telling people, and what they do with what they were told. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Tells people of something in the transaction in which it happens; inbox and mail follow from it. Nobody is told
   * what they did themselves, and nobody is shown a record that they may not see.
   */
  async tell(telling: Telling): Promise<void> {
    await this.notifications.tell(telling, this.clock.now());
  }

  /** `tell`, for what one act does to many records; costs one statement, and none where there is nothing to tell. */
  async tellEach(tellings: Parameters<NotificationRepository['tellEach']>[0]): Promise<void> {
    if (tellings.length > 0) await this.notifications.tellEach(tellings, this.clock.now());
  }

  async mark({ ids, read }: MarkNotificationsInput): Promise<Marked> {
    ensure(may.keepInbox(actor()));
    const at = this.clock.now();
    return { at: at.toISOString(), count: await this.notifications.mark(ids, read ? at : null) };
  }

  async markAll(): Promise<Marked> {
    ensure(may.keepInbox(actor()));
    const at = this.clock.now();
    return { at: at.toISOString(), count: await this.notifications.markAll(at) };
  }

  /** Takes `markAll` back. */
  async unmark({ at }: UnmarkNotificationsInput): Promise<Marked> {
    ensure(may.keepInbox(actor()));
    return { at, count: await this.notifications.unmark(new Date(at)) };
  }

  async choose({ kind, choice }: ChooseMailInput): Promise<string> {
    ensure(may.keepInbox(actor()));
    if (!mailChoicesOf(kind).includes(choice)) throw notOffered(kind);
    await this.notifications.choose(kind, choice);
    return actor().userId;
  }

  async chooseLanguage({ language }: ChooseMailLanguageInput): Promise<string> {
    ensure(may.keepInbox(actor()));
    await this.notifications.chooseLanguage(language);
    return actor().userId;
  }
}

const notOffered = (kind: NotificationKind) =>
  invalid('choice', `Choose one of: ${mailChoicesOf(kind).map(mailChoices.label).join(', ')}.`);
