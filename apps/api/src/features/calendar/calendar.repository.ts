import type { Actor, Role } from '@alongside/domain';
import { addDays, type CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Language } from '../../kernel/language.ts';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import type { CalendarEntry, CalendarLink } from './calendar.types.ts';
import { calendarStatement } from './calendar-kind.reads.ts';

/** Days back and ahead that a calendar holds: a quarter to look back, two years to plan. */
const BACK = 90;
const AHEAD = 731;
/** Days that one calendar holds at most; programs choke on more. */
export const MAX_ENTRIES = 2_000;

/** Whose calendar a link opens, and the language in which that person reads mails. */
export interface CalendarReader extends Actor {
  readonly language: Language;
}

interface ReaderRow {
  readonly user_id: string;
  readonly name: string;
  readonly role: Role;
  readonly hotline_id: string | null;
  readonly language: Language;
}

@Injectable()
export class CalendarRepository {
  constructor(private readonly source: DataSource) {}

  /** Before anybody is known: who may read by this token now; null for tokens that open nothing. */
  async readerOf(tokenHash: string): Promise<CalendarReader | null> {
    const [row] = await this.source.query<ReaderRow[]>('select * from app.calendar_reader($1)', [
      Buffer.from(tokenHash, 'hex'),
    ]);
    if (!row) return null;
    const { user_id: userId, name, role, hotline_id: hotlineId, language } = row;
    return { userId, name, role, hotlineId, language };
  }

  /** The days of the actor's calendar; one more than it may hold where there are more. */
  entries(today: CivilDate): Promise<CalendarEntry[]> {
    const values = new SqlValues();
    const window = { from: addDays(today, -BACK), until: addDays(today, AHEAD), limit: MAX_ENTRIES + 1 };
    const text = calendarStatement({ actor: actor(), values }, window);
    return sql<CalendarEntry>(text, values.list);
  }

  async link(): Promise<CalendarLink | null> {
    const [link] = await sql<CalendarLink>(
      'select made_at as "madeAt" from app.calendar_links where user_id = $1::uuid',
      [actor().userId],
    );
    return link ?? null;
  }

  /** Makes the actor's link, or puts it in place of the one before. */
  async replace(tokenHash: string): Promise<void> {
    await sql(
      `insert into app.calendar_links (user_id, token_hash) values ($1::uuid, $2::bytea)
       on conflict (user_id) do update set token_hash = $2::bytea, made_at = now()`,
      [actor().userId, Buffer.from(tokenHash, 'hex')],
    );
  }

  async end(): Promise<void> {
    await sql('delete from app.calendar_links where user_id = $1::uuid', [actor().userId]);
  }
}
