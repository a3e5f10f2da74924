import type { LoggedRecord } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { hostsBeside } from '../partnerships/index.ts';
import { InteractionEntity } from './interaction.entity.ts';

/** The values that people give. */
interface InteractionValues extends Pick<InteractionEntity, 'kind' | 'attendees' | 'summary' | 'sharing'> {
  readonly occurredOn: CivilDate;
}

/** An interaction of the own hotline, as commands need it. */
export interface LoadedInteraction extends InteractionValues, LoggedRecord {
  readonly id: string;
  readonly partnershipId: string;
  readonly version: number;
  readonly sharing: InteractionEntity['sharing'];
}

/** Interactions of the own hotline, for commands. */
@Injectable()
export class InteractionRepository {
  /** Answers false when an interaction with this id is there already. */
  async add(row: InteractionValues & { id: string; partnershipId: string }): Promise<boolean> {
    return insertOnce(InteractionEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  /** Null when the actor sees none of this id, or only a withdrawn one. */
  async load(id: string): Promise<LoadedInteraction | null> {
    const [row] = await sql<LoadedInteraction>(
      `select id, hotline_id as "hotlineId", partnership_id as "partnershipId", created_by as "loggedBy", version, kind,
         occurred_on::text as "occurredOn", attendees, summary, sharing
       from app.interactions where hotline_id = $1 and id = $2 and withdrawn_at is null`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedInteraction, values: InteractionValues): Promise<boolean> {
    return updateVersion(InteractionEntity, { hotlineId: ownHotline(), id }, version, values);
  }
}

/** Hosts to which text beside an interaction may link; see `hostsBeside`. */
export async function hostsBesideInteraction(id: string): Promise<string[]> {
  const rows = await sql<{ partnershipId: string }>(
    `select partnership_id as "partnershipId" from app.interactions where hotline_id = $1 and id = $2`,
    [ownHotline(), id],
  );
  return hostsBeside(rows.map(({ partnershipId }) => partnershipId));
}
