import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { GivenReply, ReplyResult } from './invitation.repository.ts';
import type { InvitationByLink, SuggestionByLink } from './invitation-link.types.ts';

/** A colleague as they go to the database. */
export interface GivenColleague {
  readonly name: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly email: string | null;
}

/** What became of naming a colleague. */
export type SuggestionResult = 'NOTED' | 'CLOSED' | 'NO_SEAT' | 'NO_NAME';

/** What the scope of a personal link can do for an invitation: functions of the database, and nothing else. */
@Injectable()
export class InvitationLinkRepository {
  async read(): Promise<InvitationByLink | null> {
    const [row] = await sql<{ j: InvitationByLink }>('select j from app.invitation_by_link()');
    return row?.j ?? null;
  }

  /** Null where the link opens no invitation. */
  async answer({ reply, until, because, zone }: GivenReply): Promise<ReplyResult | null> {
    const [row] = await sql<{ state: ReplyResult | null }>(
      'select app.answer_invitation_by_link($1, $2, $3, $4) as state',
      [reply, until, because, zone],
    );
    return row?.state ?? null;
  }

  async suggestion(): Promise<SuggestionByLink | null> {
    const [row] = await sql<SuggestionByLink>(
      'select name, role, organisation, state, "decidedBecause" from app.suggestion_by_link()',
    );
    return row ?? null;
  }

  /** Null where the link opens no invitation. */
  async suggest({ name, role, organisation, email }: GivenColleague): Promise<SuggestionResult | null> {
    const [row] = await sql<{ result: SuggestionResult | null }>(
      'select app.suggest_colleague_by_link($1, $2, $3, $4) as result',
      [name, role, organisation, email],
    );
    return row?.result ?? null;
  }
}
