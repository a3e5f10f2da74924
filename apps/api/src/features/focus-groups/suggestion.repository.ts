import type { SuggestionState } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, sql } from '../../kernel/operation/operation.ts';
import type { Invitation } from './invitation.repository.ts';

/** A colleague whom somebody named, as commands see it. */
export interface Suggestion {
  readonly id: string;
  readonly invitationId: string;
  readonly state: SuggestionState;
  readonly version: number;
}

const decided = 'decided_by = $2, decided_at = now(), version = version + 1, updated_at = now()';

/** Colleagues whom people named in their own place, for the secretariat. */
@Injectable()
export class SuggestionRepository {
  async load(id: string): Promise<Suggestion | undefined> {
    const [row] = await sql<Suggestion>(
      `select id, invitation_id as "invitationId", state, version from app.focus_group_suggestions where id = $1`,
      [id],
    );
    return row;
  }

  /** The colleague gets the seat of whoever named them, who is noted as not coming. */
  async approve(
    { id }: Suggestion,
    invitation: Invitation,
    candidateId: string,
    because: string | null,
  ): Promise<void> {
    const { userId } = actor();
    await sql(
      `update app.focus_group_suggestions set state = 'APPROVED', candidate_id = $3, decided_because = $4, ${decided} where id = $1`,
      [id, userId, candidateId, because],
    );
    await sql(
      `update app.focus_group_invitations set state = 'DECLINED', seat_number = null, tentative_until = null,
         replied_at = now(), version = version + 1, updated_at = now() where id = $1`,
      [invitation.id],
    );
    await sql(
      `insert into app.focus_group_invitations (id, focus_group_id, candidate_id, seat_number, in_place_of, created_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [newId(), invitation.focusGroupId, candidateId, invitation.seatNumber, invitation.id, userId],
    );
  }

  /** The person who named them is asked again, with a new deadline. */
  async refuse({ id, invitationId }: Suggestion, because: string, replyBy: Date): Promise<void> {
    await sql(
      `update app.focus_group_suggestions set state = 'REFUSED', decided_because = $3, ${decided} where id = $1`,
      [id, actor().userId, because],
    );
    await sql(
      `update app.focus_group_invitations set reply_by = $2, version = version + 1, updated_at = now()
       where id = $1 and state = 'SENT'`,
      [invitationId, replyBy],
    );
  }
}
