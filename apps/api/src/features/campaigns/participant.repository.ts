import type { CampaignAnswer } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';

/** Somebody who takes part, as far as commands ask. */
export interface LoadedParticipant {
  readonly id: string;
  readonly campaignId: string;
  readonly hotlineId: string | null;
  readonly initiativeId: string | null;
}

/** Who takes part in campaigns, and what they answered. */
@Injectable()
export class ParticipantRepository {
  async load(id: string): Promise<LoadedParticipant | null> {
    const [row] = await sql<LoadedParticipant>(
      `select id, campaign_id as "campaignId", hotline_id as "hotlineId", initiative_id as "initiativeId"
       from app.campaign_participants where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Whether the registry knows whom somebody wants to add. */
  async isKnown(hotlineId: string | null, initiativeId: string | null): Promise<boolean> {
    const rows = await sql(
      'select from app.hotlines where id = $1 union all select from app.initiatives where id = $2',
      [hotlineId, initiativeId],
    );
    return rows.length > 0;
  }

  async remove(id: string): Promise<void> {
    await sql('delete from app.campaign_participants where id = $1', [id]);
  }

  /** Sets the answer of a participant; the same answer to the same plan again changes nothing. */
  async answer(
    participant: LoadedParticipant,
    given: { readonly answer: CampaignAnswer; readonly terms: number; readonly note: string | null },
  ): Promise<void> {
    await sql(
      `insert into app.campaign_approvals as a (id, campaign_id, answer, terms, note, on_behalf, created_by)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set answer = excluded.answer, terms = excluded.terms, note = excluded.note,
         on_behalf = excluded.on_behalf, created_by = excluded.created_by, answered_at = now()
       where (a.answer, a.terms, a.note) is distinct from (excluded.answer, excluded.terms, excluded.note)`,
      [
        participant.id,
        participant.campaignId,
        given.answer,
        given.terms,
        given.note,
        participant.hotlineId === null,
        actor().userId,
      ],
    );
  }
}
