import type { BothFigures, GapExplanation, ReferralCheckState, ReferralDirection } from '@alongside/domain';
import { firstDayOf, type Month } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';

export interface CheckedCell {
  readonly partnershipId: string;
  readonly month: Month;
  readonly direction: ReferralDirection;
}

/** What asking for a check looks at. */
export interface AskFacts {
  /** True when a check with this id is there already: the request came twice. */
  readonly replayed: boolean;
  readonly partnership: { readonly hotlineId: string; readonly ownerId: string | null } | null;
  readonly now: BothFigures;
  /** The check of the same month and direction that nobody has ended. */
  readonly open: { readonly id: string; readonly version: number } | null;
}

export interface LoadedCheck extends CheckedCell {
  readonly id: string;
  readonly hotlineId: string;
  readonly version: number;
  readonly state: ReferralCheckState;
  readonly explanation: GapExplanation | null;
  readonly askedById: string;
  /** Both figures as they stand. */
  readonly now: BothFigures;
}

/** Both figures of a month and direction as they stand, as JSON. */
const figures = (partnershipId: string, month: string, direction: string): string => `json_build_object(
  'ours', (select coalesce(sum(e.count), 0)::int from app.referral_entries e where e.hotline_id = $1
    and e.partnership_id = ${partnershipId} and e.month = ${month} and e.direction = ${direction} and e.withdrawn_at is null),
  'theirs', (select c.count from app.referral_confirmations c where c.hotline_id = $1
    and c.partnership_id = ${partnershipId} and c.month = ${month} and c.direction = ${direction}))`;

/** Checks of the own hotline, for commands. */
@Injectable()
export class ReferralCheckRepository {
  async facts(id: string, { partnershipId, month, direction }: CheckedCell): Promise<AskFacts> {
    const [facts] = await sql<AskFacts>(
      `select
         exists (select from app.referral_checks where hotline_id = $1 and id = $2) as replayed,
         (select json_build_object('hotlineId', p.hotline_id, 'ownerId', p.owner_id) from app.partnerships p
          where p.hotline_id = $1 and p.id = $3) as partnership,
         ${figures('$3::uuid', '$4::date', '$5')} as now,
         (select json_build_object('id', k.id, 'version', k.version) from app.referral_checks k
          where k.hotline_id = $1 and k.partnership_id = $3 and k.month = $4 and k.direction = $5 and k.state = 'ASKED') as open`,
      [ownHotline(), id, partnershipId, firstDayOf(month), direction],
    );
    return facts as AskFacts;
  }

  /** False when somebody else asked at the same moment. */
  async add(id: string, cell: CheckedCell, { ours, theirs }: BothFigures, partnerAsked: boolean): Promise<boolean> {
    const { partnershipId, month, direction } = cell;
    const rows = await sql(
      `insert into app.referral_checks (hotline_id, id, partnership_id, month, direction, ours_asked, theirs_asked, partner_asked, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
      [ownHotline(), id, partnershipId, firstDayOf(month), direction, ours, theirs, partnerAsked, actor().userId],
    );
    return rows.length > 0;
  }

  async load(id: string): Promise<LoadedCheck | null> {
    const [row] = await sql<LoadedCheck>(
      `select k.id, k.hotline_id as "hotlineId", k.version, k.state, k.explanation, k.created_by as "askedById",
         k.partnership_id as "partnershipId", to_char(k.month, 'YYYY-MM') as month, k.direction,
         ${figures('k.partnership_id', 'k.month', 'k.direction')} as now
       from app.referral_checks k where k.hotline_id = $1 and k.id = $2`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  answer({ id, version, now }: LoadedCheck, explanation: GapExplanation | null): Promise<boolean> {
    return this.change(
      id,
      version,
      `state = 'ANSWERED', ours_ended = $4, theirs_ended = $5, explanation = $6, ended_by = $7, ended_at = now()`,
      [now.ours, now.theirs, explanation, actor().userId],
    );
  }

  /** Answers false when somebody else was faster. */
  withdraw({ id, version }: LoadedCheck): Promise<boolean> {
    return this.change(id, version, `state = 'WITHDRAWN', ended_by = $4, ended_at = now()`, [actor().userId]);
  }

  /** Answers false when somebody else was faster. */
  reopen({ id, version }: LoadedCheck): Promise<boolean> {
    return this.change(
      id,
      version,
      `state = 'ASKED', ours_ended = null, theirs_ended = null, explanation = null, ended_by = null, ended_at = null`,
      [],
    );
  }

  private async change(id: string, version: number, changes: string, values: readonly unknown[]): Promise<boolean> {
    const rows = await sql(
      `update app.referral_checks set ${changes}, version = version + 1, updated_at = now()
       where hotline_id = $1 and id = $2 and version = $3 returning id`,
      [ownHotline(), id, version, ...values],
    );
    return rows.length > 0;
  }
}
