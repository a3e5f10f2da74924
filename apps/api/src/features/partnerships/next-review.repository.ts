import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { ownHotline, sql } from '../../kernel/operation/operation.ts';

/** The day of the next review, which stands on the partnership and nowhere else. For the feature that holds reviews. */
@Injectable()
export class NextReviewRepository {
  /** Raises the version of the partnership, so that no form that is open overwrites the day. */
  async set(partnershipId: string, day: CivilDate | null): Promise<void> {
    await sql(
      `update app.partnerships set next_review_on = $3, version = version + 1, updated_at = now()
       where hotline_id = $1 and id = $2 and next_review_on is distinct from $3::date`,
      [ownHotline(), partnershipId, day],
    );
  }
}
