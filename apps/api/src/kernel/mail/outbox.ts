import { randomUUID } from 'node:crypto';
import { isHeaderLine } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.ts';
import { newId } from '../new-id.ts';
import { sql } from '../operation/operation.ts';

/** A mail to somebody with an account. */
export interface NewMail {
  /** Names what the mail tells, once and for all: a second mail with this key is not written. */
  readonly key: string;
  readonly recipientId: string;
  /** One line. */
  readonly subject: string;
  /** Plain text; its HTML is made of it. Links point to `PUBLIC_URL` only. */
  readonly body: string;
}

/** A mail that this process may hand over until its lease ends. */
export interface ClaimedMail {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** Attempts so far, this one included. */
  readonly attempts: number;
  /** Of a mail to an address without an account: which feature says at the last moment whether it is still wanted. */
  readonly purpose: string | null;
  /** Path of the page that its personal link opens. */
  readonly linkPage: string | null;
  /** In whose name it is sent, and who gets the replies; the product and nobody, where there is none. */
  readonly senderName: string | null;
  readonly replyTo: string | null;
  /** A calendar file (RFC 5545) that it carries, and what that asks a calendar program to do; both or neither. */
  readonly calendarMethod: string | null;
  readonly calendarFile: string | null;
}

/** What became of an attempt. */
export type Outcome =
  | { readonly state: 'SENT' | 'FAILED' | 'UNSURE' | 'CANCELLED'; readonly said: string }
  | { readonly state: 'QUEUED'; readonly retryAt: Date; readonly said: string };

/** Minutes after which another process takes a mail over; far more than all timeouts of one attempt together. */
const LEASE = '5 minutes';

/**
 * The outbox of mails. Features write into it inside their transaction; the sender works on it by functions of the
 * owner, because a job is nobody and has no right on any table.
 */
@Injectable()
export class Outbox {
  /** Names the attempts of this process. */
  private readonly claim = randomUUID();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Writes a mail in the running transaction. Answers its id, or undefined when the key is there already. */
  async write({ key, recipientId, subject, body }: NewMail): Promise<string | undefined> {
    if (!isHeaderLine(subject)) throw new Error('the subject of a mail is one line');
    const id = newId();
    const [row] = await sql<{ written: boolean }>('select app.queue_mail($1, $2, $3, $4, $5, $6) as written', [
      id,
      key,
      recipientId,
      subject,
      body,
      this.clock.now(),
    ]);
    return row?.written ? id : undefined;
  }

  /** The next mail that is due, now this process's own; undefined when none is. */
  async take(): Promise<ClaimedMail | undefined> {
    const [mail] = await this.ask<ClaimedMail>(
      `select id, name, address, subject, body, attempts, purpose, link_page as "linkPage", sender_name as "senderName",
         reply_to as "replyTo", calendar_method as "calendarMethod", calendar_file as "calendarFile" from app.claim_mail($1, $2, $3)`,
      [this.claim, this.clock.now(), LEASE],
    );
    return mail;
  }

  /**
   * Whether a mail with a purpose may still leave; its link is then good for the token with this hash. False when nobody
   * needs it any more.
   */
  async release({ id }: ClaimedMail, tokenHash: string): Promise<boolean> {
    const [row] = await this.ask<{ wanted: boolean }>('select app.release_mail($1, $2, $3, $4) as wanted', [
      id,
      this.claim,
      Buffer.from(tokenHash, 'hex'),
      this.clock.now(),
    ]);
    return row?.wanted ?? false;
  }

  /** Notes that the mail server is about to get the text. False when the mail is no longer this process's own. */
  async offer({ id }: ClaimedMail): Promise<boolean> {
    const [row] = await this.ask<{ ours: boolean }>('select app.offer_mail($1, $2, $3) as ours', [
      id,
      this.claim,
      this.clock.now(),
    ]);
    return row?.ours ?? false;
  }

  async settle({ id }: ClaimedMail, outcome: Outcome): Promise<void> {
    const retryAt = outcome.state === 'QUEUED' ? outcome.retryAt : null;
    await this.ask('select app.settle_mail($1, $2, $3, $4, $5, $6)', [
      id,
      this.claim,
      outcome.state,
      retryAt,
      outcome.said,
      this.clock.now(),
    ]);
  }

  /** Without a mail server: what waits is kept, so that it does not go out in a flood on the day one is set. */
  async keepAll(): Promise<void> {
    await this.ask('select app.keep_mails($1)', [this.clock.now()]);
  }

  /** Removes what was settled long ago; a mail that is unsure stays until somebody has decided. */
  async sweep(olderThan: Date): Promise<void> {
    await this.ask('select app.sweep_mails($1)', [olderThan]);
  }

  private ask<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.source.query<Row[]>(text, [...values]);
  }
}
