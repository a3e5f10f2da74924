import { createFormat } from '@alongside/shared';
import type { NotificationKind } from '../vocabulary/index.ts';
import { notificationKinds } from '../vocabulary/index.ts';

/** One notification, as far as a mail tells of it: the kind and a day, never a name or a text of a record. */
export interface MailItem {
  readonly kind: NotificationKind;
  readonly dueOn: string | null;
  /** Address of the notification in the product. */
  readonly link: string;
}

/** Where the links of a mail lead. */
export interface MailLinks {
  readonly inbox: string;
  readonly choices: string;
}

/** The words of a language; German stands in `@alongside/domain/german`. */
export interface MailWords {
  readonly locale: string;
  readonly kind: (kind: NotificationKind) => string;
  readonly dated: (what: string, day: string) => string;
  readonly subject: (count: number) => string;
  readonly greeting: string;
  readonly lead: (count: number) => string;
  readonly more: (count: number) => string;
  readonly withheld: string;
  readonly choices: string;
}

export const englishMailWords: MailWords = {
  locale: 'en',
  kind: notificationKinds.label,
  dated: (what, day) => `${what} (${day})`,
  subject: (count) => (count === 1 ? 'Alongside: one thing is new' : `Alongside: ${count} things are new`),
  greeting: 'Good morning,',
  lead: (count) => (count === 1 ? 'one thing is new in your inbox.' : `${count} things are new in your inbox.`),
  more: (count) => (count === 1 ? 'And one more:' : `And ${count} more:`),
  withheld: 'Names and notes are not mailed. You find them behind the links, after signing in.',
  choices: 'What is mailed to you, and when:',
};

/** Lines that a mail lists; the rest is a number. */
const LISTED = 20;

/** A subject of one line and plain text. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** The mail of the morning; `items` holds at least one. */
export function digestMail(items: readonly MailItem[], words: MailWords, links: MailLinks): MailText {
  const rest = items.length - LISTED;
  const blocks = [
    words.greeting,
    words.lead(items.length),
    ...items.slice(0, LISTED).map((item) => `${lineOf(item, words)}\n${item.link}`),
    ...(rest > 0 ? [`${words.more(rest)}\n${links.inbox}`] : []),
  ];
  return { subject: words.subject(items.length), body: withFoot(blocks, words, links) };
}

/** The mail for one thing that was assigned directly. */
export function directMail(item: MailItem, words: MailWords, links: MailLinks): MailText {
  return {
    subject: `Alongside: ${words.kind(item.kind)}`,
    body: withFoot([`${lineOf(item, words)}\n${item.link}`], words, links),
  };
}

function lineOf({ kind, dueOn }: MailItem, words: MailWords): string {
  const what = words.kind(kind);
  return dueOn ? words.dated(what, createFormat(words.locale).date(dueOn)) : what;
}

const withFoot = (blocks: readonly string[], words: MailWords, links: MailLinks): string =>
  [...blocks, words.withheld, `${words.choices}\n${links.choices}`, ''].join('\n\n');
