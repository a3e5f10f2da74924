import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from '../../config/mail-server.ts';
import type { MailMessage } from './mail-message.ts';

/** Milliseconds; all of them together stay far below the lease of a mail. */
const TIMEOUTS = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 15_000, socketTimeout: 45_000 };

/** What is known after an attempt to hand a message over. */
export type Handover =
  | { readonly is: 'accepted'; readonly said: string }
  /** The server has said no: for good, or for now. */
  | { readonly is: 'refused' | 'postponed'; readonly said: string }
  /** It was not offered, because nobody needs it any more. */
  | { readonly is: 'not wanted'; readonly said: string }
  /** The connection broke before the server had the text. */
  | { readonly is: 'not offered'; readonly said: string }
  /** The connection broke after the text had begun to flow and before the server's answer. */
  | { readonly is: 'unknown'; readonly said: string };

interface SmtpFault extends Error {
  readonly responseCode?: number;
  readonly response?: string;
}

/**
 * One connection to the mail server for several messages. nodemailer's connection is used by itself, not its
 * transport, because only so is it known how far a message had come when something breaks.
 */
export class SmtpSession {
  private constructor(private readonly connection: SMTPConnection) {}

  /** Connects and signs in. Throws when the server cannot be used at all. */
  static async open(server: MailServer): Promise<SmtpSession> {
    const { host, port, secure, requireTLS, auth, helo } = server;
    const { default: Connection } = await import('nodemailer/lib/smtp-connection');
    const connection = new Connection({ ...TIMEOUTS, host, port, secure, requireTLS, name: helo });
    const session = new SmtpSession(connection);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.once('end', () => reject(new Error('the mail server closed the connection')));
        connection.connect((fault) => (fault ? reject(fault) : resolve()));
      });
      // From here on every fault reaches the call under way; a late one must not end the process.
      connection.on('error', () => undefined);
      if (auth)
        await new Promise<void>((resolve, reject) => connection.login(auth, (e) => (e ? reject(e) : resolve())));
      return session;
    } catch (error) {
      session.close();
      throw error;
    }
  }

  /** `offer` runs when the server is ready for the text; when it answers false, the text is not sent. */
  async hand(message: MailMessage, offer: () => Promise<boolean>): Promise<Handover> {
    let offered = false;
    async function* text() {
      if (!(await offer())) throw new Error('another process has taken the mail over');
      offered = true;
      yield message.raw;
    }
    return new Promise((resolve) => {
      this.connection.send({ from: message.from, to: [message.to] }, Readable.from(text()), (fault, info) => {
        resolve(fault ? handoverOf(fault as SmtpFault, offered) : { is: 'accepted', said: info?.response ?? '' });
      });
    });
  }

  /** Ends the connection without waiting for the server. */
  close(): void {
    this.connection.close();
  }

  /** Takes leave of the server. */
  quit(): void {
    this.connection.quit();
  }
}

function handoverOf({ responseCode, response, message }: SmtpFault, offered: boolean): Handover {
  const said = response ?? message;
  if (responseCode !== undefined) return { is: responseCode >= 500 ? 'refused' : 'postponed', said };
  return { is: offered ? 'unknown' : 'not offered', said };
}
