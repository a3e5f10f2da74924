import type { ObstacleValues, SharingLabel } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { hostsBeside } from '../partnerships/index.ts';
import { ObstacleEntity } from './obstacle.entity.ts';

/** The values that people give. */
export interface ObstacleRow extends ObstacleValues, Pick<ObstacleEntity, 'type' | 'severity'> {
  readonly sharing: SharingLabel;
}

/** An obstacle of the own hotline, as commands need it. */
export interface LoadedObstacle extends ObstacleRow {
  readonly id: string;
  readonly hotlineId: string;
  readonly loggedBy: string;
  readonly version: number;
}

/** Obstacles of the own hotline, for commands. */
@Injectable()
export class ObstacleRepository {
  /** Answers false when an obstacle with this id is there already. */
  async add(row: ObstacleRow & { id: string; partnershipId: string }): Promise<boolean> {
    return insertOnce(ObstacleEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  /** Null when the actor sees none of this id, or only a withdrawn one. */
  async load(id: string): Promise<LoadedObstacle | null> {
    const [row] = await sql<LoadedObstacle>(
      `select id, hotline_id as "hotlineId", created_by as "loggedBy", version, type, severity, since::text, status,
         settled_on::text as "settledOn", note, sharing
       from app.obstacles where hotline_id = $1 and id = $2 and withdrawn_at is null`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedObstacle, row: ObstacleRow): Promise<boolean> {
    return updateVersion(ObstacleEntity, { hotlineId: ownHotline(), id }, version, row);
  }
}

/** Hosts to which text beside an obstacle may link; see `hostsBeside`. */
export async function hostsBesideObstacle(id: string): Promise<string[]> {
  const rows = await sql<{ partnershipId: string }>(
    `select partnership_id as "partnershipId" from app.obstacles where hotline_id = $1 and id = $2`,
    [ownHotline(), id],
  );
  return hostsBeside(rows.map(({ partnershipId }) => partnershipId));
}
