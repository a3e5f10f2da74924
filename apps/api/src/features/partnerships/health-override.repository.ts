import type { PartnershipStage } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { HealthOverrideEntity } from './health-override.entity.ts';

/** What overriding asks about. */
export interface OverrideFacts {
  /** True when an override with this id is there already: the request came twice. */
  readonly replayed: boolean;
  readonly partnership: { readonly hotlineId: string; readonly stage: PartnershipStage } | null;
}

export interface LoadedOverride {
  readonly id: string;
  readonly partnershipId: string;
  readonly version: number;
  readonly ended: boolean;
}

/** Overrides of the own hotline, for commands. */
@Injectable()
export class HealthOverrideRepository {
  async facts(id: string, partnershipId: string): Promise<OverrideFacts> {
    const [facts] = await sql<OverrideFacts>(
      `select exists (select from app.health_overrides where hotline_id = $1 and id = $2) as replayed,
         (select json_build_object('hotlineId', hotline_id, 'stage', stage) from app.partnerships
          where hotline_id = $1 and id = $3) as partnership`,
      [ownHotline(), id, partnershipId],
    );
    return facts as OverrideFacts;
  }

  /** Ends what was set before, also when it has expired: one stands at most. */
  async endStanding(partnershipId: string): Promise<void> {
    await sql(
      `update app.health_overrides set ended_at = now(), ended_by = $3, version = version + 1, updated_at = now()
       where hotline_id = $1 and partnership_id = $2 and ended_at is null`,
      [ownHotline(), partnershipId, actor().userId],
    );
  }

  /** Answers false when this one is there already, or somebody else set one at the same moment. */
  async add(row: Pick<HealthOverrideEntity, 'id' | 'partnershipId' | 'level' | 'reason' | 'endsOn'>): Promise<boolean> {
    return insertOnce(HealthOverrideEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  async load(id: string): Promise<LoadedOverride | null> {
    const [row] = await sql<LoadedOverride>(
      `select id, partnership_id as "partnershipId", version, ended_at is not null as ended
       from app.health_overrides where hotline_id = $1 and id = $2`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  async end({ id, version }: LoadedOverride): Promise<boolean> {
    return updateVersion(HealthOverrideEntity, { hotlineId: ownHotline(), id }, version, {
      endedAt: () => 'now()',
      endedBy: actor().userId,
    });
  }
}
