import type { ReferralDirection } from '@alongside/domain';
import { firstDayOf, type Month } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';

interface PartnerFigure {
  readonly partnershipId: string;
  readonly month: Month;
  readonly direction: ReferralDirection;
}

/** The partner's own figures, for commands; one for each month and direction. */
@Injectable()
export class PartnerFigureRepository {
  /** The same figure again changes no row. */
  async set({ partnershipId, month, direction }: PartnerFigure, count: number): Promise<void> {
    await sql(
      `insert into app.referral_confirmations as c (hotline_id, id, partnership_id, month, direction, count, created_by)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (hotline_id, partnership_id, month, direction) do update
         set count = excluded.count, given_by = 'USER', version = c.version + 1, updated_at = now()
         where c.count <> excluded.count`,
      [ownHotline(), newId(), partnershipId, firstDayOf(month), direction, count, actor().userId],
    );
  }

  async remove({ partnershipId, month, direction }: PartnerFigure): Promise<void> {
    await sql(
      `delete from app.referral_confirmations where hotline_id = $1 and partnership_id = $2 and month = $3 and direction = $4`,
      [ownHotline(), partnershipId, firstDayOf(month), direction],
    );
  }
}
