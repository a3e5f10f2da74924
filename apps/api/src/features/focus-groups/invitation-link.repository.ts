import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { GivenReply, ReplyResult } from './invitation.repository.ts';
import type { InvitationByLink } from './invitation-link.types.ts';

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
}
