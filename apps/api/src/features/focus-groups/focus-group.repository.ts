import {
  type Candidate,
  type CandidateFacts,
  candidateOf,
  type FocusGroupStatus,
  notFound,
  type PanelRules,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { db, sql } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { DrawEntity } from './draw.entity.ts';
import { FocusGroupEntity } from './focus-group.entity.ts';

/** A pool as the rules see it, with those left out who are excluded. */
export interface Selection {
  readonly pool: readonly Candidate[];
  readonly rules: PanelRules;
}

/** Focus groups, for commands. */
@Injectable()
export class FocusGroupRepository {
  /** Locked until the end of the operation. */
  async find(id: string): Promise<FocusGroupEntity> {
    const found = await db().findOne(FocusGroupEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw notFound();
    return found;
  }

  /** Locked, and still of the version that somebody saw. */
  async findVersion(id: string, version: number): Promise<FocusGroupEntity> {
    const found = await this.find(id);
    await ensureVersion('focus_groups', found, version);
    return found;
  }

  /** For questions, which change nothing. */
  async read(id: string): Promise<FocusGroupEntity> {
    const found = await db().findOneBy(FocusGroupEntity, { id });
    if (!found) throw notFound();
    return found;
  }

  async selection({ id, seats, reserves, quotas, caps }: FocusGroupEntity): Promise<Selection> {
    const rows = await sql<CandidateFacts & { mustInclude: boolean }>(
      `select id, side, country, levels, experience, languages, organisation, must_include as "mustInclude"
       from app.focus_group_candidates where focus_group_id = $1 and excluded_because is null
         and (person_key is null or app.rests_until(person_key, focus_group_id) is null)`,
      [id],
    );
    const mustInclude = rows.filter((row) => row.mustInclude).map((row) => row.id);
    return { pool: rows.map(candidateOf), rules: { seats, reserves, quotas, caps, mustInclude } };
  }

  /** Whether this pool was drawn by these rules before, and the number of the next draw. */
  async draws(id: string, poolHash: string, rulesHash: string): Promise<{ again: boolean; next: number }> {
    const [row] = await sql<{ again: boolean; next: number }>(
      `select coalesce(bool_or(pool_hash = $2 and rules_hash = $3), false) as again,
         coalesce(max(number), 0) + 1 as next
       from app.focus_group_draws where focus_group_id = $1`,
      [id, poolHash, rulesHash],
    );
    return row ?? { again: false, next: 1 };
  }

  /** The draw that counts: every draw before it was repeated for a reason. */
  latestDraw(focusGroupId: string): Promise<DrawEntity | null> {
    return db().findOne(DrawEntity, { where: { focusGroupId }, order: { number: 'DESC' } });
  }

  async moveTo({ id, version }: FocusGroupEntity, status: FocusGroupStatus): Promise<void> {
    await updateVersion(FocusGroupEntity, { id }, version, { status });
  }

  isDrawn(id: string): Promise<boolean> {
    return db().existsBy(DrawEntity, { id });
  }
}
