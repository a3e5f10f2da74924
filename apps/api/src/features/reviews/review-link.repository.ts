import { type ReviewScores, reviewDomains } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { ReviewByLink } from './review-link.types.ts';

type Row = Omit<ReviewByLink, 'scores'> & { readonly scores: ReviewScores };

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the scope of a personal link can do for a review: two functions of the database, and nothing else. */
@Injectable()
export class ReviewLinkRepository {
  /** Null once the review was held or withdrawn. */
  async read(): Promise<ReviewByLink | null> {
    const [row] = await sql<Row>(
      `select hotline, initiative, asked_by as "askedBy", due_on::text as "dueOn", scores,
         ${instant('answered_at')} as "answeredAt", ${instant('expires_at')} as "expiresAt"
       from app.review_by_link()`,
    );
    if (!row) return null;
    return { ...row, scores: reviewDomains.codes.map((domain) => ({ domain, score: row.scores[domain] })) };
  }

  /** False once the review was held or withdrawn. */
  async answer(scores: ReviewScores): Promise<boolean> {
    const [row] = await sql<{ open: boolean }>('select app.answer_review_by_link($1) as open', [
      JSON.stringify(scores),
    ]);
    return row?.open ?? false;
  }
}
