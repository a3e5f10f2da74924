import { type PartnershipStage, type ReviewDecision, type ReviewScores, reviewDomains } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { hostsBeside } from '../partnerships/index.ts';
import { ReviewEntity } from './review.entity.ts';

/** The partnership that is reviewed, as far as the rules look at it. */
export interface ReviewedPartnership {
  readonly id: string;
  readonly hotlineId: string;
  readonly stage: PartnershipStage;
  readonly nextReviewOn: CivilDate | null;
}

/** What preparing a review asks about. */
export interface PlanFacts {
  /** True when a review with this id is there already: the request came twice. */
  readonly replayed: boolean;
  readonly partnership: ReviewedPartnership | null;
  /** The open review that stands in the way of another one. */
  readonly open: { readonly id: string; readonly version: number } | null;
}

/** A review of the own hotline, as commands need it. */
export interface LoadedReview {
  readonly id: string;
  readonly hotlineId: string;
  readonly version: number;
  readonly held: boolean;
  readonly withdrawn: boolean;
  readonly scores: ReviewScores;
  /** `null` while it is open. */
  readonly decision: ReviewDecision | null;
  /** Day on which a held review had been due. */
  readonly dueOn: CivilDate | null;
  readonly partnership: ReviewedPartnership;
}

const partnershipJson = `json_build_object('id', p.id, 'hotlineId', p.hotline_id, 'stage', p.stage, 'nextReviewOn', p.next_review_on)`;
const scoresJson = `json_build_object(${reviewDomains.codes
  .map((code) => `'${code}', r.hotline_${code.toLowerCase()}`)
  .join(', ')})`;

/** Hosts to which the text of a review may link; see `hostsBeside`. */
export async function hostsBesideReview(id: string): Promise<string[]> {
  const rows = await sql<{ partnershipId: string }>(
    `select partnership_id as "partnershipId" from app.reviews where hotline_id = $1 and id = $2`,
    [ownHotline(), id],
  );
  return hostsBeside(rows.map(({ partnershipId }) => partnershipId));
}

/** Reviews of the own hotline, for commands. */
@Injectable()
export class ReviewRepository {
  async factsToPlan(id: string, partnershipId: string): Promise<PlanFacts> {
    const [facts] = await sql<PlanFacts>(
      `select
         exists (select from app.reviews where hotline_id = $1 and id = $2) as replayed,
         (select ${partnershipJson} from app.partnerships p where p.hotline_id = $1 and p.id = $3) as partnership,
         (select json_build_object('id', id, 'version', version) from app.reviews
          where hotline_id = $1 and partnership_id = $3 and held_on is null and withdrawn_at is null) as open`,
      [ownHotline(), id, partnershipId],
    );
    return facts as PlanFacts;
  }

  /** Answers false when the id, or an open review of the partnership, is there already. */
  async add(id: string, partnershipId: string): Promise<boolean> {
    return insertOnce(ReviewEntity, { id, partnershipId, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  /** The review with all that rules look at, withdrawn or not; null when the hotline has none of this id. */
  async load(id: string): Promise<LoadedReview | null> {
    const [row] = await sql<{ j: LoadedReview }>(
      `select json_build_object(
         'id', r.id, 'hotlineId', r.hotline_id, 'version', r.version, 'held', r.held_on is not null,
         'withdrawn', r.withdrawn_at is not null, 'scores', ${scoresJson}, 'dueOn', r.due_on,
         'decision', case when r.held_on is not null then json_build_object(
           'heldOn', r.held_on, 'outcome', r.outcome, 'decisions', r.decisions, 'nextDueOn', r.next_due_on) end,
         'partnership', ${partnershipJson}) as j
       from app.reviews r join app.partnerships p on p.hotline_id = r.hotline_id and p.id = r.partnership_id
       where r.hotline_id = $1 and r.id = $2`,
      [ownHotline(), id],
    );
    return row?.j ?? null;
  }

  /** Answers false when somebody else was faster. */
  async score({ id, version }: LoadedReview, hotline: ReviewScores): Promise<boolean> {
    return this.change(id, version, { hotline });
  }

  /** The first time it is noted who decided and on which day it had been due; a correction leaves both. */
  async decide(review: LoadedReview, decision: ReviewDecision, hotline: ReviewScores): Promise<boolean> {
    const { id, version, held, partnership } = review;
    const first = { dueOn: partnership.nextReviewOn, decidedById: actor().userId, decidedAt: () => 'now()' };
    return this.change(id, version, { ...decision, hotline, ...(held ? {} : first) });
  }

  async withdraw({ id, version }: LoadedReview): Promise<boolean> {
    return this.change(id, version, { withdrawnAt: () => 'now()', withdrawnBy: actor().userId });
  }

  async restore({ id, version }: LoadedReview): Promise<boolean> {
    return this.change(id, version, { withdrawnAt: null, withdrawnBy: null });
  }

  private change(id: string, version: number, changes: Parameters<typeof updateVersion<ReviewEntity>>[3]) {
    return updateVersion(ReviewEntity, { hotlineId: ownHotline(), id }, version, changes);
  }
}
