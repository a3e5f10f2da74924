import { nextAttempt, withLink } from '@alongside/domain';
import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '../../config/environment.ts';
import type { MailServer } from '../../config/mail-server.ts';
import { Clock } from '../clock.ts';
import { hashOfToken } from '../http.ts';
import { newPersonalToken } from '../personal-token.ts';
import { mailMessage } from './mail-message.ts';
import { type ClaimedMail, Outbox, type Outcome } from './outbox.ts';
import { type Handover, SmtpSession } from './smtp-session.ts';

/** Days after which settled mails are removed. */
const KEPT_DAYS = 90;

/**
 * Hands mails to the mail server, one after the other. Claim, offer and outcome of each are committed on their own,
 * so that after a sudden end it is known of every mail whether the server can have got it (docs/decisions/070).
 */
@Injectable()
export class MailSender {
  private readonly logger = new Logger('mail');

  constructor(
    private readonly outbox: Outbox,
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** Sends everything that is due. */
  async drain(stop: AbortSignal = new AbortController().signal): Promise<void> {
    const { mailServer } = this.environment;
    if (!mailServer) return this.outbox.keepAll();
    let session: SmtpSession | undefined;
    try {
      while (!stop.aborted) {
        const mail = await this.outbox.take();
        if (!mail) break;
        session ??= await this.open(mailServer, mail);
        if (!session) break;
        const handover = await this.hand(session, mailServer, mail);
        await this.outbox.settle(mail, this.outcomeOf(handover, mail));
        if (handover.is !== 'accepted' && handover.is !== 'not wanted') {
          session.close();
          session = undefined;
        }
      }
      session?.quit();
    } catch (error) {
      session?.close();
      throw error;
    }
  }

  async sweep(): Promise<void> {
    await this.outbox.sweep(new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000));
  }

  /** A server that cannot be reached is no fault of the mail: it waits, and so do all others. */
  private async open(server: MailServer, mail: ClaimedMail): Promise<SmtpSession | undefined> {
    try {
      return await SmtpSession.open(server);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      this.logger.warn({ server: server.host, said });
      await this.outbox.settle(mail, this.later(mail, said));
      return undefined;
    }
  }

  private async hand(session: SmtpSession, server: MailServer, mail: ClaimedMail): Promise<Handover> {
    const ready = await this.released(mail);
    if (!ready) return { is: 'not wanted', said: 'Nobody needed it any more.' };
    try {
      const message = await mailMessage(ready, server, this.environment.publicUrl);
      return await session.hand(message, () => this.outbox.offer(mail));
    } catch (error) {
      return { is: 'refused', said: error instanceof Error ? error.message : String(error) };
    }
  }

  /**
   * A mail with a purpose is asked for once more before it leaves, and its link is made now: the token exists in this
   * process and in the mail, and a later attempt makes another one. Undefined when nobody needs the mail any more.
   */
  private async released(mail: ClaimedMail): Promise<ClaimedMail | undefined> {
    if (!mail.purpose) return mail;
    const token = newPersonalToken();
    if (!(await this.outbox.release(mail, hashOfToken(token)))) return undefined;
    if (!mail.linkPage) return mail;
    return { ...mail, body: withLink(mail.body, `${this.environment.publicUrl}${mail.linkPage}#${token}`) };
  }

  private outcomeOf({ is, said }: Handover, mail: ClaimedMail): Outcome {
    switch (is) {
      case 'accepted':
        return { state: 'SENT', said };
      case 'refused':
        return { state: 'FAILED', said };
      case 'not wanted':
        return { state: 'CANCELLED', said };
      case 'unknown':
        return { state: 'UNSURE', said };
      case 'postponed':
      case 'not offered':
        return this.later(mail, said);
    }
  }

  private later({ attempts }: ClaimedMail, said: string): Outcome {
    const retryAt = nextAttempt(attempts, this.clock.now());
    return retryAt ? { state: 'QUEUED', retryAt, said } : { state: 'FAILED', said };
  }
}
