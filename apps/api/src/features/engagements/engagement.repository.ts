import { Injectable } from '@nestjs/common';
import { actor, db, ownHotline } from '../../kernel/operation/operation.ts';
import { insertOnce } from '../../kernel/operation/writes.ts';
import { EngagementEntity, EngagementPartnershipEntity } from './engagement.entity.ts';

type EngagementRow = Pick<
  EngagementEntity,
  'id' | 'kind' | 'cadence' | 'title' | 'startsOn' | 'endsOn' | 'summary' | 'peopleReached' | 'outputUrl' | 'sharing'
>;

/** Engagements of the own hotline, for commands. */
@Injectable()
export class EngagementRepository {
  /** Answers false when an engagement with this id is there already; nothing is added then. */
  async add(row: EngagementRow, partnershipIds: readonly string[]): Promise<boolean> {
    const stamp = { hotlineId: ownHotline(), createdBy: actor().userId };
    const added = await insertOnce(EngagementEntity, { ...row, ...stamp });
    if (!added) return false;
    const links = partnershipIds.map((partnershipId) => ({ ...stamp, engagementId: row.id, partnershipId }));
    await db().insert(EngagementPartnershipEntity, links);
    return true;
  }
}
