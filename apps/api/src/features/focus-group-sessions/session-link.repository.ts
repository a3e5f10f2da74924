import type { ConsentPurpose } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { NotedAnswer } from './date-poll.repository.ts';
import type { SessionByLink } from './session-link.types.ts';

/** What the scope of a personal link can do for poll and session: three functions of the database, and nothing else. */
@Injectable()
export class SessionLinkRepository {
  async read(): Promise<SessionByLink | null> {
    const [row] = await sql<{ j: SessionByLink }>('select j from app.session_by_link()');
    return row?.j ?? null;
  }

  /** False where the poll takes no answers from this person. */
  async answer(zone: string, answers: readonly NotedAnswer[]): Promise<boolean> {
    const given = Object.fromEntries(answers.map(({ optionId, vote }) => [optionId, vote]));
    const [row] = await sql<{ done: boolean }>('select app.answer_poll_by_link($1, $2) as done', [
      JSON.stringify(given),
      zone,
    ]);
    return row?.done ?? false;
  }

  /** False where this person takes no part. */
  async consent(consents: readonly ConsentPurpose[]): Promise<boolean> {
    const has = (purpose: ConsentPurpose) => consents.includes(purpose);
    const [row] = await sql<{ done: boolean }>('select app.consent_by_link($1, $2, $3) as done', [
      has('RECORDING'),
      has('QUOTATION'),
      has('ATTRIBUTION'),
    ]);
    return row?.done ?? false;
  }
}
