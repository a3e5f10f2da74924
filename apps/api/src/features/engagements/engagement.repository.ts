import type { LoggedRecord } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, db, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { hostsBeside } from '../partnerships/index.ts';
import { EngagementEntity, EngagementPartnershipEntity } from './engagement.entity.ts';

/** The values that people give. */
export interface EngagementValues
  extends Pick<EngagementEntity, 'kind' | 'cadence' | 'title' | 'summary' | 'peopleReached' | 'outputUrl' | 'sharing'> {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** An engagement of the own hotline, as commands need it. */
export interface LoadedEngagement extends EngagementValues, LoggedRecord {
  readonly id: string;
  readonly version: number;
  readonly sharing: EngagementEntity['sharing'];
  readonly partnershipIds: readonly string[];
  /** Day of the first meeting of a working group, withdrawn ones included: they can come back. */
  readonly firstMetOn: CivilDate | null;
}

/** Engagements of the own hotline, for commands. */
@Injectable()
export class EngagementRepository {
  /** Answers false when an engagement with this id is there already; nothing is added then. */
  async add(row: EngagementValues & { id: string }, partnershipIds: readonly string[]): Promise<boolean> {
    const stamp = { hotlineId: ownHotline(), createdBy: actor().userId };
    const added = await insertOnce(EngagementEntity, { ...row, ...stamp });
    if (!added) return false;
    const links = partnershipIds.map((partnershipId) => ({ ...stamp, engagementId: row.id, partnershipId }));
    await db().insert(EngagementPartnershipEntity, links);
    return true;
  }

  /** Null when the actor sees none of this id, or only a withdrawn one. */
  async load(id: string): Promise<LoadedEngagement | null> {
    const [row] = await sql<LoadedEngagement>(
      `select e.id, e.hotline_id as "hotlineId", e.created_by as "loggedBy", e.version, e.kind, e.cadence, e.title,
         e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.summary, e.people_reached as "peopleReached",
         e.output_url as "outputUrl", e.sharing,
         array(select l.partnership_id from app.engagement_partnerships l
           where l.hotline_id = e.hotline_id and l.engagement_id = e.id) as "partnershipIds",
         (select min(m.met_on)::text from app.group_meetings m
           where m.hotline_id = e.hotline_id and m.engagement_id = e.id) as "firstMetOn"
       from app.engagements e where e.hotline_id = $1 and e.id = $2 and e.withdrawn_at is null`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedEngagement, values: EngagementValues): Promise<boolean> {
    return updateVersion(EngagementEntity, { hotlineId: ownHotline(), id }, version, values);
  }
}

/** Hosts to which text beside an engagement may link; see `hostsBeside`. */
export async function hostsBesideEngagement(id: string): Promise<string[]> {
  const rows = await sql<{ partnershipId: string }>(
    `select partnership_id as "partnershipId" from app.engagement_partnerships where hotline_id = $1 and engagement_id = $2`,
    [ownHotline(), id],
  );
  return hostsBeside(rows.map(({ partnershipId }) => partnershipId));
}
