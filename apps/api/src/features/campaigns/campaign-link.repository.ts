import { type ApprovalFacts, approvalState, type CampaignAnswer } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { CampaignByLink } from './campaign-link.types.ts';

type Row = Omit<CampaignByLink, 'approval'> & Pick<ApprovalFacts, 'answer' | 'answeredTerms'>;

/** What the scope of a personal link can do for a campaign: two functions of the database, and nothing else. */
@Injectable()
export class CampaignLinkRepository {
  /** Null once nobody is asked any more. */
  async read(): Promise<CampaignByLink | null> {
    const [row] = await sql<{ j: Row }>('select j from app.campaign_by_link()');
    if (!row) return null;
    // The link opens nothing in other phases than those that ask.
    const approval = approvalState({ ...row.j, phase: 'PLANNED' });
    return { ...row.j, approval };
  }

  /** The number of the plan that stands; null once nobody is asked any more. */
  async answer(answer: CampaignAnswer, terms: number): Promise<number | null> {
    const [row] = await sql<{ terms: number | null }>('select app.answer_campaign_by_link($1, $2) as terms', [
      answer,
      terms,
    ]);
    return row?.terms ?? null;
  }
}
