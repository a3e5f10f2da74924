import { firstDayOf, type Month } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { insertOnce } from '../../kernel/operation/writes.ts';
import { ReferralEntryEntity } from './referral.entity.ts';

type ReferralRow = Pick<
  ReferralEntryEntity,
  'id' | 'partnershipId' | 'direction' | 'subject' | 'mode' | 'channel' | 'audience' | 'language' | 'count'
> & { readonly month: Month };

/** Referral counts of the own hotline, for commands. */
@Injectable()
export class ReferralRepository {
  /** Answers false when an entry with this id is there already. */
  async add(row: ReferralRow): Promise<boolean> {
    const month = firstDayOf(row.month);
    return insertOnce(ReferralEntryEntity, { ...row, month, hotlineId: ownHotline(), createdBy: actor().userId });
  }
}
