import { isHeaderLine, isMailAddress, mailHtml } from '@alongside/domain';
import type { MailServer } from '../../config/mail-server.ts';
import type { ClaimedMail } from './outbox.ts';

/** A message as it goes over the wire, with the one recipient of its envelope. */
export interface MailMessage {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
}

/** The same for every attempt, so that even a doubled mail is recognised as one by mail programs and in logs. */
export const messageIdOf = (mailId: string, { domain }: Pick<MailServer, 'domain'>): string => `<${mailId}@${domain}>`;

const senderOf = ({ senderName }: ClaimedMail): string =>
  senderName && isHeaderLine(senderName) ? senderName : 'Alongside';

/**
 * Makes plain text and HTML of a mail, with its calendar file. Throws for anything but exactly one recipient and one-line headers: addresses
 * are checked before they get here, and this is the last door.
 */
export async function mailMessage(mail: ClaimedMail, server: MailServer, publicUrl: string): Promise<MailMessage> {
  if (!isMailAddress(mail.address)) throw new Error('not exactly one mail address');
  if (!isHeaderLine(mail.subject)) throw new Error('the subject is not one line');
  // Needed with the first mail only.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const node = new MailComposer({
    from: { name: senderOf(mail), address: server.from },
    ...(mail.replyTo && isMailAddress(mail.replyTo) ? { replyTo: mail.replyTo } : {}),
    to: { name: isHeaderLine(mail.name) ? mail.name : '', address: mail.address },
    subject: mail.subject,
    text: mail.body,
    html: mailHtml(mail.body, publicUrl),
    // Beside the text for programs that read invitations, and attached for those that open files.
    ...(mail.calendarFile && mail.calendarMethod
      ? { icalEvent: { method: mail.calendarMethod, content: mail.calendarFile, filename: 'invitation.ics' } }
      : {}),
    messageId: messageIdOf(mail.id, server),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // The page on which people choose what is mailed to them. No one-click (RFC 8058): nothing changes without signing in.
      // Who has no account stops mails behind the link that they carry.
      ...(mail.purpose ? {} : { 'List-Unsubscribe': `<${publicUrl}/settings#notifications>` }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from, to } = node.getEnvelope();
  const [recipient, ...others] = to;
  if (recipient !== mail.address || others.length > 0 || from !== server.from) {
    throw new Error('the envelope is not the one that was asked for');
  }
  return { from: server.from, to: mail.address, raw: await node.build() };
}
