import { Injectable } from '@nestjs/common';
import type { KeptCopy, LoadedParticipant } from './participant.repository.ts';

/** One person of a session, with what their calendar and a mail to them ask about. */
export interface CalendarCopyFacts
  extends Pick<LoadedParticipant, 'id' | 'focusGroupId' | 'name' | 'role' | 'organisation' | 'state'> {
  readonly email: string;
  readonly languages: readonly string[];
  readonly zone: string;
  readonly title: string;
  readonly purpose: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly venue: string | null;
  readonly joinLink: string | null;
  readonly sequence: number;
  readonly confirmed: boolean;
  readonly cancelled: boolean;
  readonly askedBy: string;
  /** Version of what was noted of the person; 0 where nothing was. */
  readonly seen: number;
  /** The last mail was refused, or went to an address that was corrected since. */
  readonly lost: boolean;
  readonly copy: KeptCopy | null;
}

/** A mail with a calendar file, as it goes to the database. */
export interface WrittenCalendarMail {
  readonly id: string;
  readonly which: string;
  readonly seen: number;
  readonly subject: string;
  readonly body: string;
  readonly page: string | null;
  readonly file: string;
  readonly copy: KeptCopy;
  readonly at: Date;
}

/** Runs a statement: in the operation of a person, or by itself for the job. */
export type Ask = <Row>(text: string, values: unknown[]) => Promise<Row[]>;

/** Mails with calendar files, by two functions of the database. */
@Injectable()
export class CalendarMailRepository {
  /** Those who may have to be told, of one focus group or, for the job, of all whose files go by mail. */
  async copies(ask: Ask, focusGroupId: string | null, at: Date): Promise<CalendarCopyFacts[]> {
    const rows = await ask<{ j: CalendarCopyFacts }>('select j from app.calendar_copies($1, $2)', [focusGroupId, at]);
    return rows.map(({ j }) => j);
  }

  /** Writes nothing where somebody else has told the person meanwhile. */
  async write(ask: Ask, mail: WrittenCalendarMail): Promise<void> {
    const { id, which, seen, subject, body, page, file, copy, at } = mail;
    const { method, sequence, withLink, startsAt } = copy;
    const values = [id, which, seen, subject, body, page, file, method, sequence, withLink, startsAt, at];
    await ask('select app.write_calendar_mail($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', values);
  }
}
